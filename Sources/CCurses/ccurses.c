#include "ccurses.h"

#include <curses.h>

const char *ccurses_version(void) { return curses_version(); }
