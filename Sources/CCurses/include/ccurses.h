// The terminal in plain C types: the only door to curses.
#ifndef CCURSES_H
#define CCURSES_H

#include <stdint.h>

/// Version of the curses library that was linked, for `--version`.
const char *ccurses_version(void);

/// Columns that curses gives a scalar in the locale of this thread; -1 for what it cannot show.
int ccurses_columns(uint32_t scalar);

#endif
