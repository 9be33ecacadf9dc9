// libedit's line editor as Swift can call it: one function per argument shape of its variadic entry points, and the signal and
// terminal calls that the console needs beside it.
#ifndef CLIBEDIT_H
#define CLIBEDIT_H
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>
#include <histedit.h>

/// An editor function bound to a key: the editor and the key's last character; returns a CC_ code.
typedef unsigned char (*rddsh_key_function)(EditLine *, wint_t);
/// A prompt function: returns a text that outlives the call.
typedef wchar_t *(*rddsh_prompt_function)(EditLine *);
/// A reader of one character: 1 and the character, 0 at the end of the input, -1 for an error.
typedef int (*rddsh_read_function)(EditLine *, wchar_t *);

/// An editor on the process's standard streams.
EditLine *rddsh_edit_open(const char *program);
void rddsh_edit_prompt(EditLine *edit, rddsh_prompt_function prompt, wchar_t escape);
void rddsh_edit_use_emacs_keys(EditLine *edit);
void rddsh_edit_leave_signals_alone(EditLine *edit);
/// Gives `function` a name that keys can be bound to; `name` and `help` are kept by libedit and must live for ever.
void rddsh_edit_add(EditLine *edit, const wchar_t *name, const wchar_t *help, rddsh_key_function function);
void rddsh_edit_bind(EditLine *edit, const wchar_t *key, const wchar_t *function);
/// As `rddsh_edit_bind`, in the alternative key map (vi's command mode).
void rddsh_edit_bind_alternative(EditLine *edit, const wchar_t *key, const wchar_t *function);
void rddsh_edit_set_tty(EditLine *edit, const wchar_t *flag);
void rddsh_edit_set_reader(EditLine *edit, rddsh_read_function function);
void rddsh_edit_set_client(EditLine *edit, void *client);
void *rddsh_edit_client(EditLine *edit);
void rddsh_edit_refresh(EditLine *edit);
/// Puts the terminal into editing mode (1) or back (0).
void rddsh_edit_prepare_terminal(EditLine *edit, int on);
/// Switches editing on or off.
void rddsh_edit_history(EditLine *edit, HistoryW *history);
int rddsh_history_set_size(HistoryW *history, int size);
int rddsh_history_enter(HistoryW *history, const wchar_t *text);
/// Chooses a UTF-8 locale if there is any; returns whether characters outside ASCII work.
int rddsh_choose_locale(void);
/// The number of columns a character takes; negative for a control character.
int rddsh_character_width(wchar_t character);
/// Writes to standard output past any buffer, after emptying the buffer.
void rddsh_terminal_write(const void *bytes, size_t count);

/// Signals that arrived since the last call, as a mask of RDDSH_SIGNAL_ bits.
unsigned rddsh_signals_take(void);
/// The readable end of the pipe that gets a byte at each signal.
int rddsh_signals_pipe(void);
/// Wakes whoever waits on the pipe, as a signal would.
void rddsh_signals_wake(void);
/// Catches SIGINT, SIGWINCH, SIGTERM, SIGHUP and SIGCONT from now on; without SA_RESTART, so that waits end.
int rddsh_signals_catch(void);
/// Leaves the process as the signal would have done.
void rddsh_signals_die(int number);
#define RDDSH_SIGNAL_INTERRUPT 1u
#define RDDSH_SIGNAL_RESIZE 2u
#define RDDSH_SIGNAL_TERMINATE 4u
#define RDDSH_SIGNAL_HANGUP 8u
#define RDDSH_SIGNAL_CONTINUE 16u
#define RDDSH_SIGNAL_WAKE 32u

/// The terminal's width and height on descriptor `file`; returns 0 if it is a terminal.
int rddsh_terminal_size(int file, int *columns, int *rows);
/// Switches echoing of typed characters on or off on standard input, outside the editor.
void rddsh_terminal_echo(int on);
/// Remembers the terminal's settings, and puts them back.
void rddsh_terminal_save(void);
void rddsh_terminal_restore(void);
/// The local time `seconds` after 1970 as `YYYY-MM-DD HH:MM`, NUL-terminated into 17 bytes.
void rddsh_local_time(long seconds, char *text);
#endif
