// The terminal in plain C types: the only door to curses.
#ifndef CCURSES_H
#define CCURSES_H

/// Version of the curses library that was linked, for `--version`.
const char *ccurses_version(void);

#endif
