// Everything that needs <curses.h> or a signal handler.
//
// The rules that this file rests on, each measured:
// - setlocale comes before newterm, or curses takes UTF-8 apart byte by byte.
// - Our handlers are installed before newterm, which leaves alone what is not default; its own
//   would restore the screen and exit behind our back.
// - Curses writes line by line, and a terminal draws what it gets: so curses writes into memory, and
//   a whole screen goes out in one write. The settings are therefore ours to change, not curses'.
// - typeahead is off: curses would leave a screen half painted when a key is waiting.
// - endwin is never called. The bytes that give the terminal back are prepared beforehand, so that
//   a normal end, a suspension and a crash all go the same way, and a crash needs only write(2).
#define _GNU_SOURCE
#include "ccurses.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <malloc.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

const char *ccurses_version(void) { return curses_version(); }

// MARK: Memory

void ccurses_keep_memory(void) {
  enum { megabyte = 1 << 20 };
  mallopt(M_MMAP_THRESHOLD, 64 * megabyte);
  mallopt(M_TRIM_THRESHOLD, 64 * megabyte);
  mallopt(M_TOP_PAD, megabyte);
}

// MARK: Locale

static bool names_utf8(const char *variable) {
  const char *value = getenv(variable);
  return value && (strcasestr(value, "utf-8") || strcasestr(value, "utf8"));
}

bool ccurses_use_locale(void) {
  if (!setlocale(LC_CTYPE, "")) {
    // A locale asked for over ssh that this machine lacks: its characters are known all the same.
    const char *decisive = getenv("LC_ALL");
    bool wants_utf8 = decisive && *decisive ? names_utf8("LC_ALL")
                                            : names_utf8("LC_CTYPE") || names_utf8("LANG");
    if (wants_utf8) setlocale(LC_CTYPE, "C.UTF-8");
  }
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int ccurses_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// MARK: State

enum { input_file = STDIN_FILENO, for_good = -1, briefly = 500 };
/// Standard output opened anew, so that it does not block us, and only us.
static int output_file = STDOUT_FILENO;

/// Bytes prepared for a moment when nothing may be allocated.
struct script {
  char bytes[8192];
  size_t length;
};

static struct termios settings_before, settings_ours;
static struct script enter_script;
/// Two, so that a crash while one is written finds the other whole.
static struct script leave_scripts[2];
static atomic_int leave_current;
static char crash_note[401];
static atomic_bool is_taken;
static bool is_started, shows_colors;
/// Where curses writes.
static int paint_file = -1;
/// Pairs of colours by foreground and background, each one up: -1 is the terminal's own.
static short pairs[17][17], pairs_made;

static int signal_pipe[2] = {-1, -1}, wake_pipe[2] = {-1, -1};
static atomic_bool is_woken;

/// Signals that end or change the app, the most urgent first.
static const int watched[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
static const int fatal[] = {SIGSEGV, SIGILL, SIGBUS, SIGFPE, SIGABRT, SIGTRAP};
#define COUNT(array) (sizeof(array) / sizeof(array)[0])
static volatile sig_atomic_t has_come[COUNT(watched)];
static struct sigaction watched_before[COUNT(watched)], fatal_before[COUNT(fatal)];
static char alternate_stack[64 * 1024];

/// Whether someone asked the app to end.
static bool must_end(void) {
  for (size_t i = 0; i < COUNT(watched); i++) {
    if (has_come[i] && watched[i] != SIGTSTP && watched[i] != SIGCONT && watched[i] != SIGWINCH) {
      return true;
    }
  }
  return false;
}

/// Writes to the terminal. One that takes nothing, as on a connection that hangs, is waited for, but
/// not by an app that must end, and in the end not for longer than so many milliseconds.
static void write_all(int file, const char *bytes, size_t length, int patience) {
  while (length > 0) {
    ssize_t written = write(file, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (errno == EAGAIN) {
      struct pollfd room = {.fd = file, .events = POLLOUT};
      if (patience < 0 && must_end()) return;
      // In slices: a signal that comes just before the poll does not interrupt it.
      int ready = poll(&room, 1, patience < 0 ? 200 : patience);
      if (ready == 0 && patience >= 0) return;
    } else if (errno != EINTR) {
      return;
    }
  }
}

/// Whether the terminal is ours to change: a job in the background must leave it to the shell.
static bool is_foreground(void) {
  pid_t group = tcgetpgrp(input_file);
  // Without job control there is nobody to leave it to.
  return group == getpgrp() || (group < 0 && errno == ENOTTY);
}

// MARK: Prepared bytes

static void add(struct script *script, const char *bytes, size_t length) {
  if (script->length + length > sizeof script->bytes) return;
  memcpy(script->bytes + script->length, bytes, length);
  script->length += length;
}

static void add_text(struct script *script, const char *text) { add(script, text, strlen(text)); }

/// Adds a terminfo string without its delays, which only printing terminals needed.
static void add_capability(struct script *script, const char *string) {
  if (!string || string == (char *)-1) return;
  while (*string) {
    const char *end = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
    if (end) {
      string = end + 1;
    } else {
      add(script, string++, 1);
    }
  }
}

static const char *capability(const char *name) {
  const char *string = tigetstr(name);
  return string == (char *)-1 ? NULL : string;
}

static void prepare_enter(void) {
  enter_script.length = 0;
  add_capability(&enter_script, capability("smcup"));
  add_text(&enter_script, "\033[?2004h");
}

/// Line by line: erasing a whole screen at once makes some terminals keep it in their history.
static void prepare_leave(int rows) {
  int other = 1 - atomic_load(&leave_current);
  struct script *script = &leave_scripts[other];
  const char *address = capability("cup");
  script->length = 0;
  add_capability(script, capability("sgr0"));
  if (shows_colors) add_capability(script, capability("op"));
  for (int row = rows - 1; row >= 0 && address; row--) {
    add_capability(script, tparm(address, row, 0, 0, 0, 0, 0, 0, 0, 0));
    add_capability(script, capability("el"));
  }
  add_capability(script, capability("rmcup"));
  add_capability(script, capability("cnorm"));
  add_text(script, "\033[?2004l");
  atomic_store(&leave_current, other);
}

// MARK: Signals

static void note_signal(int number) {
  int saved = errno;
  for (size_t i = 0; i < COUNT(watched); i++) {
    if (watched[i] == number) has_come[i] = 1;
  }
  // A full pipe is as good a wake-up as one byte more.
  (void)!write(signal_pipe[1], "", 1);
  errno = saved;
}

/// Gives the terminal back and dies of the same signal: the status must say what happened, and the
/// runtime's own handler would show memory, and ask questions, on the screen.
static void die(int number) {
  if (atomic_exchange(&is_taken, false) && is_foreground()) {
    const struct script *script = &leave_scripts[atomic_load(&leave_current)];
    write_all(output_file, script->bytes, script->length, briefly);
    tcsetattr(input_file, TCSANOW, &settings_before);
    write_all(STDERR_FILENO, crash_note, strlen(crash_note), briefly);
  }
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static void watch_signals(void) {
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(watched); i++) {
    has_come[i] = 0;
    sigaction(watched[i], &action, &watched_before[i]);
  }
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction last = {.sa_handler = die, .sa_flags = SA_ONSTACK};
  sigemptyset(&last.sa_mask);
  for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &last, &fatal_before[i]);
  signal(SIGPIPE, SIG_IGN);
}

static void unwatch_signals(void) {
  for (size_t i = 0; i < COUNT(watched); i++) {
    // A lost terminal is seen before its signal comes, which must not cut short what is done last.
    if (watched[i] == SIGHUP) {
      signal(SIGHUP, SIG_IGN);
    } else {
      sigaction(watched[i], &watched_before[i], NULL);
    }
  }
  for (size_t i = 0; i < COUNT(fatal); i++) sigaction(fatal[i], &fatal_before[i], NULL);
}

int ccurses_signal_file(void) { return signal_pipe[0]; }

int ccurses_take_signal(void) {
  char scrap[256];
  while (read(signal_pipe[0], scrap, sizeof scrap) > 0) {}
  int found = 0;
  for (size_t i = 0; i < COUNT(watched); i++) {
    if (!has_come[i]) continue;
    if (found) {
      // Still one to take: the file stays readable.
      (void)!write(signal_pipe[1], "", 1);
      break;
    }
    has_come[i] = 0;
    found = watched[i];
  }
  return found;
}

int ccurses_wake_file(void) { return wake_pipe[0]; }

void ccurses_wake(void) {
  if (wake_pipe[1] < 0 || atomic_exchange(&is_woken, true)) return;
  (void)!write(wake_pipe[1], "", 1);
}

void ccurses_take_wakes(void) {
  char scrap[16];
  while (read(wake_pipe[0], scrap, sizeof scrap) > 0) {}
  // After the reading: a wake in between is answered by this very turn.
  atomic_store(&is_woken, false);
}

// MARK: Taking the terminal and giving it back

void ccurses_leave(void) {
  if (!atomic_exchange(&is_taken, false) || !is_foreground()) return;
  const struct script *script = &leave_scripts[atomic_load(&leave_current)];
  write_all(output_file, script->bytes, script->length, briefly);
  tcsetattr(input_file, TCSANOW, &settings_before);
}

void ccurses_enter(void) {
  // Someone may have changed the settings meanwhile, and gets those back in the end.
  if (!atomic_load(&is_taken)) tcgetattr(input_file, &settings_before);
  // What the terminal was left with; curses must not believe it hidden.
  curs_set(1);
  tcsetattr(input_file, TCSADRAIN, &settings_ours);
  write_all(output_file, enter_script.bytes, enter_script.length, for_good);
  atomic_store(&is_taken, true);
  ccurses_forget();
}

void ccurses_stop(void) {
  ccurses_leave();
  if (!is_started) return;
  is_started = false;
  unwatch_signals();
}

void ccurses_set_crash_note(const char *note) {
  strncpy(crash_note, note, sizeof crash_note - 1);
}

void ccurses_stop_process(void) {
  raise(SIGSTOP);
  for (size_t i = 0; i < COUNT(watched); i++) {
    if (watched[i] == SIGCONT || watched[i] == SIGTSTP) has_come[i] = 0;
  }
}

bool ccurses_size(int *width, int *height) {
  struct winsize size;
  if (ioctl(output_file, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    return false;
  }
  *width = size.ws_col;
  *height = size.ws_row;
  return true;
}

/// Pipes live as long as the process: a thread may still wake a terminal that is gone.
static bool open_files(void) {
  if (paint_file >= 0) return true;
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  if (pipe2(wake_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  int again = open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (again >= 0) output_file = again;
  paint_file = memfd_create("screen", MFD_CLOEXEC);
  return paint_file >= 0 && atexit(ccurses_stop) == 0;
}

/// Keys as they come, echo and line editing off, and output untouched.
static struct termios raw_settings(struct termios settings) {
  settings.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | PARMRK);
  settings.c_oflag &= ~(tcflag_t)OPOST;
  settings.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  settings.c_cflag = (settings.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
  settings.c_cc[VMIN] = 1;
  settings.c_cc[VTIME] = 0;
  return settings;
}

/// Sends what curses wrote.
static void flush_paint(void) {
  static char bytes[64 * 1024];
  // The file is never cut: what counts is how far curses has written this time.
  off_t end = lseek(paint_file, 0, SEEK_CUR);
  for (off_t place = 0; place < end;) {
    size_t wanted = (size_t)(end - place) < sizeof bytes ? (size_t)(end - place) : sizeof bytes;
    ssize_t count = pread(paint_file, bytes, wanted, place);
    if (count <= 0) break;
    write_all(output_file, bytes, (size_t)count, for_good);
    place += count;
  }
  if (end > 0) lseek(paint_file, 0, SEEK_SET);
}

bool ccurses_start(const char *term, bool colors) {
  if (!open_files() || tcgetattr(input_file, &settings_before) != 0) return false;
  watch_signals();
  // LINES and COLUMNS may say anything; we ask the terminal for its size later. Without the second
  // call curses refuses terminals that have no size of their own, such as linux.
  use_env(FALSE);
  use_tioctl(TRUE);
  FILE *paint = fdopen(fcntl(paint_file, F_DUPFD_CLOEXEC, 0), "w");
  if (!paint || !newterm(term, paint, stdin)) {
    if (paint) fclose(paint);
    unwatch_signals();
    return false;
  }
  is_started = true;
  typeahead(-1);
  nonl();
  shows_colors = colors && has_colors() && start_color() == OK;
  if (shows_colors) use_default_colors();
  memset(pairs, 0, sizeof pairs);
  pairs_made = 0;
  settings_ours = raw_settings(settings_before);
  prepare_enter();
  prepare_leave(LINES);
  atomic_store(&is_taken, true);
  tcsetattr(input_file, TCSADRAIN, &settings_ours);
  // Curses enters the other screen with the first refresh: before it there is nothing to leave.
  refresh();
  flush_paint();
  write_all(output_file, "\033[?2004h", 8, for_good);
  return true;
}

// MARK: Painting

int ccurses_colors(void) { return shows_colors ? COLORS : 0; }

void ccurses_resize(int width, int height) {
  resizeterm(height, width);
  erase();
  prepare_leave(height);
  ccurses_forget();
}

/// The curses pair of two colours, made when it is first needed; 0 where there are no more.
static short pair_of(int foreground, int background) {
  short *pair = &pairs[foreground + 1][background + 1];
  if (*pair == 0 && pairs_made + 1 < COLOR_PAIRS &&
      init_pair((short)(pairs_made + 1), (short)foreground, (short)background) == OK) {
    *pair = ++pairs_made;
  }
  return *pair;
}

void ccurses_style(int foreground, int background, int marks) {
  attr_t attributes = A_NORMAL;
  if (marks & 1) attributes |= A_BOLD;
  if (marks & 2) attributes |= A_DIM;
  if (marks & 4) attributes |= A_UNDERLINE;
  if (marks & 8) attributes |= A_REVERSE;
  short pair = 0;
  if (shows_colors && (foreground >= 0 || background >= 0)) {
    if (COLORS < 16 && foreground >= 8) {
      foreground -= 8;
      attributes |= A_BOLD;
    }
    if (COLORS < 16 && background >= 8) background -= 8;
    pair = pair_of(foreground, background);
  }
  attr_set(attributes, pair, NULL);
}

void ccurses_put(int row, int column, const uint32_t *scalars, int count) {
  mvaddnwstr(row, column, (const wchar_t *)scalars, count);
}

void ccurses_show(int cursor_row, int cursor_column) {
  bool is_shown = cursor_row >= 0 && cursor_column >= 0;
  if (is_shown) move(cursor_row, cursor_column);
  refresh();
  curs_set(is_shown);
  flush_paint();
}

void ccurses_forget(void) { clearok(curscr, TRUE); }
