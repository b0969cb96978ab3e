#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#include "ccurses.h"

#include <curses.h>
#include <wchar.h>

const char *ccurses_version(void) { return curses_version(); }

int ccurses_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
