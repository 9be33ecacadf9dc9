#define _GNU_SOURCE
#include "CLibedit.h"
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

EditLine *rddsh_edit_open(const char *program) { return el_init(program, stdin, stdout, stderr); }

void rddsh_edit_prompt(EditLine *edit, rddsh_prompt_function prompt, wchar_t escape) {
  el_wset(edit, EL_PROMPT_ESC, prompt, escape);
}

void rddsh_edit_use_emacs_keys(EditLine *edit) { el_wset(edit, EL_EDITOR, L"emacs"); }

void rddsh_edit_leave_signals_alone(EditLine *edit) { el_wset(edit, EL_SIGNAL, 0); }

void rddsh_edit_add(EditLine *edit, const wchar_t *name, const wchar_t *help, rddsh_key_function function) {
  el_wset(edit, EL_ADDFN, name, help, function);
}

void rddsh_edit_bind(EditLine *edit, const wchar_t *key, const wchar_t *function) {
  el_wset(edit, EL_BIND, key, function, NULL);
}

void rddsh_edit_bind_alternative(EditLine *edit, const wchar_t *key, const wchar_t *function) {
  el_wset(edit, EL_BIND, L"-a", key, function, NULL);
}

void rddsh_edit_set_tty(EditLine *edit, const wchar_t *flag) { el_wset(edit, EL_SETTY, L"-d", flag, NULL); }

void rddsh_edit_set_reader(EditLine *edit, rddsh_read_function function) { el_wset(edit, EL_GETCFN, function); }

void rddsh_edit_set_client(EditLine *edit, void *client) { el_wset(edit, EL_CLIENTDATA, client); }

void *rddsh_edit_client(EditLine *edit) {
  void *client = NULL;
  el_wget(edit, EL_CLIENTDATA, &client);
  return client;
}

void rddsh_edit_refresh(EditLine *edit) { el_wset(edit, EL_REFRESH, NULL); }

void rddsh_edit_prepare_terminal(EditLine *edit, int on) { el_wset(edit, EL_PREP_TERM, on); }

void rddsh_edit_history(EditLine *edit, HistoryW *history) { el_wset(edit, EL_HIST, history_w, history); }

int rddsh_history_set_size(HistoryW *history, int size) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, size);
}

int rddsh_history_enter(HistoryW *history, const wchar_t *text) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, text);
}

int rddsh_choose_locale(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  setlocale(LC_NUMERIC, "C");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int rddsh_character_width(wchar_t character) { return wcwidth(character); }

void rddsh_terminal_write(const void *bytes, size_t count) {
  fflush(stdout);
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, next, count);
    if (written < 0) {
      if (errno == EINTR) continue;
      if (errno != EAGAIN) return;
      struct pollfd wait = {STDOUT_FILENO, POLLOUT, 0};
      poll(&wait, 1, 1000);
      continue;
    }
    next += written;
    count -= (size_t)written;
  }
}

static atomic_uint signals_seen;
static int signal_pipe[2] = {-1, -1};

static void note_signal(unsigned bit) {
  int kept = errno;
  atomic_fetch_or(&signals_seen, bit);
  if (signal_pipe[1] >= 0) {
    ssize_t ignored = write(signal_pipe[1], "s", 1);
    (void)ignored;
  }
  errno = kept;
}

static void handle_signal(int number) {
  switch (number) {
    case SIGINT: note_signal(RDDSH_SIGNAL_INTERRUPT); break;
    case SIGWINCH: note_signal(RDDSH_SIGNAL_RESIZE); break;
    case SIGTERM: note_signal(RDDSH_SIGNAL_TERMINATE); break;
    case SIGHUP: note_signal(RDDSH_SIGNAL_HANGUP); break;
    case SIGCONT: note_signal(RDDSH_SIGNAL_CONTINUE); break;
  }
}

static int open_signal_pipe(void) {
  if (signal_pipe[0] >= 0) return 0;
  return pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK);
}

static int catch_signals(const int *numbers, int count) {
  if (open_signal_pipe() != 0) return -1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handle_signal;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < count; i++)
    if (sigaction(numbers[i], &action, NULL) != 0) return -1;
  return 0;
}

int rddsh_signals_catch(void) {
  const int numbers[] = {SIGINT, SIGWINCH, SIGTERM, SIGHUP, SIGCONT};
  return catch_signals(numbers, 5);
}

unsigned rddsh_signals_take(void) {
  char bytes[64];
  while (signal_pipe[0] >= 0 && read(signal_pipe[0], bytes, sizeof bytes) > 0) {}
  return atomic_exchange(&signals_seen, 0);
}

int rddsh_signals_pipe(void) { return signal_pipe[0]; }

void rddsh_signals_wake(void) { note_signal(RDDSH_SIGNAL_WAKE); }

void rddsh_signals_die(int number) {
  signal(number, SIG_DFL);
  kill(getpid(), number);
  _exit(128 + number);
}

int rddsh_terminal_size(int file, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(file, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return -1;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

void rddsh_terminal_echo(int on) {
  struct termios settings;
  if (tcgetattr(STDIN_FILENO, &settings) != 0) return;
  if (on) settings.c_lflag |= (tcflag_t)ECHO;
  else settings.c_lflag &= ~(tcflag_t)ECHO;
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings);
}

static struct termios saved_settings;
static int has_saved_settings;

void rddsh_terminal_save(void) { has_saved_settings = tcgetattr(STDIN_FILENO, &saved_settings) == 0; }

void rddsh_terminal_restore(void) {
  if (has_saved_settings) tcsetattr(STDIN_FILENO, TCSADRAIN, &saved_settings);
}

void rddsh_local_time(long seconds, char *text) {
  time_t time = seconds;
  struct tm parts;
  if (localtime_r(&time, &parts) == NULL || strftime(text, 17, "%Y-%m-%d %H:%M", &parts) == 0) text[0] = 0;
}
