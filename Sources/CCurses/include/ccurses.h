// The terminal in plain C types: the only door to curses.
//
// Curses paints; input, size and signals are read from the system directly. There is one terminal
// in a process, so all of this is global, and only `ccurses_wake` may be called from any thread.
#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// Version of the curses library that was linked, for `--version`.
const char *ccurses_version(void);

// MARK: Memory

/// Keeps memory that was freed for what comes next instead of giving it back to the system, which
/// would clear it and hand it out page by page again.
void ccurses_keep_memory(void);

// MARK: Locale

/// Takes the character type of the user's locale; returns whether it is UTF-8.
bool ccurses_use_locale(void);

/// Columns that curses gives a scalar in the locale of this thread; -1 for what it cannot show.
int ccurses_columns(uint32_t scalar);

// MARK: Taking the terminal and giving it back

/// Prepares signals and pipes, notes the terminal's settings and starts curses on standard input
/// and output. Returns false, with nothing changed, where curses knows no terminal of that name.
bool ccurses_start(const char *term, bool colors);

/// A line for standard error after a crash, once the terminal is back; it is cut at 400 bytes.
void ccurses_set_crash_note(const char *note);

/// Gives the terminal back exactly as it was, and its signals; safe to call again.
void ccurses_stop(void);

/// Gives the terminal back for a while: the screen, the settings, nothing else.
void ccurses_leave(void);

/// Takes the terminal again after `ccurses_leave`; all must be painted anew.
void ccurses_enter(void);

/// Columns and rows as the system knows them; false where it does not.
bool ccurses_size(int *width, int *height);

// MARK: Painting

/// Colours that the terminal shows: 0, 8 or 16 and more.
int ccurses_colors(void);

/// Makes the screen this large and empty.
void ccurses_resize(int width, int height);

/// Chooses how what follows looks: colours 0 to 15, or -1 for the terminal's own, and marks as
/// bits: 1 bold, 2 dim, 4 underlined, 8 reversed.
void ccurses_style(int foreground, int background, int marks);

/// Writes scalars from a cell to the right.
void ccurses_put(int row, int column, const uint32_t *scalars, int count);

/// Sends what changed since the last time, then stands the cursor in a cell, or hides it for -1.
void ccurses_show(int cursor_row, int cursor_column);

/// Forgets what the terminal shows, so that the next `ccurses_show` sends everything.
void ccurses_forget(void);

// MARK: Waiting

/// File to poll: readable when a signal came.
int ccurses_signal_file(void);

/// File to poll: readable when `ccurses_wake` was called.
int ccurses_wake_file(void);

/// The signal that came and was not taken yet, the most urgent first; 0 for none.
int ccurses_take_signal(void);

/// Makes the wake file readable; from any thread, and as often as one likes.
void ccurses_wake(void);

/// Takes all wakes so far.
void ccurses_take_wakes(void);

/// Stops the process until someone continues it.
void ccurses_stop_process(void);

#endif
