// Preloaded into a process, this makes the Nth call that touches a file of one folder fail, or the process die at it.
//   STUMBLE_UNDER  the folder: an absolute path without links
//   STUMBLE_LOG    takes one line for each call that counts: its number, its name and the file
//   STUMBLE_WITH   ENOSPC, EIO or EACCES (each is for other calls), SHORT (half a write), KILL, or INT and TERM, which are sent
//                  while the call goes on
//   STUMBLE_AT     N, from 1
//   STUMBLE_ON     "on": every call from the Nth on fails, as on a disk that stays full
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAKES = 1, FILLS = 2, NAMES = 4, READS = 8, WRITES = 16, EMPTIES = 32 };

static atomic_int count;
static _Atomic(int) log_file = -1;

#define REAL(name) ({ static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name); real; })

static int kinds_of(const char *fault) {
  if (!strcmp(fault, "ENOSPC")) return MAKES | FILLS | NAMES | WRITES;
  if (!strcmp(fault, "EACCES")) return MAKES | NAMES | EMPTIES;
  if (!strcmp(fault, "SHORT")) return WRITES;
  if (!strcmp(fault, "EIO")) return MAKES | FILLS | NAMES | READS | WRITES | EMPTIES;
  return MAKES | FILLS | NAMES | WRITES | EMPTIES;
}

static int error_of(const char *fault) {
  return !strcmp(fault, "ENOSPC") ? ENOSPC : !strcmp(fault, "EACCES") ? EACCES : EIO;
}

static int is_under(const char *path) {
  const char *folder = getenv("STUMBLE_UNDER");
  char whole[8192];
  if (!folder || !path) return 0;
  if (path[0] != '/') {
    if (!getcwd(whole, 4096)) return 0;
    strcat(whole, "/");
    strncat(whole, path, 4000);
    path = whole;
  }
  size_t length = strlen(folder);
  return !strncmp(path, folder, length) && (path[length] == 0 || path[length] == '/');
}

static int is_file_under(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, 4095);
  if (length < 0) return 0;
  path[length] = 0;
  return is_under(path);
}

static void note(int number, const char *call, const char *path) {
  const char *name = getenv("STUMBLE_LOG");
  char line[4300];
  if (!name) return;
  if (log_file < 0) log_file = REAL(open64)(name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  int length = snprintf(line, sizeof line, "%d %s %s\n", number, call, path);
  if (REAL(write)(log_file, line, length) != length) abort();
}

static int is_fault(const char *name) { return !strcmp(getenv("STUMBLE_WITH"), name); }

// Whether this call is to fail. Where the process is to die, it does not come back, unless it is a write, whose half comes first.
static int stumbles(int kind, const char *call, const char *path) {
  const char *fault = getenv("STUMBLE_WITH");
  const char *at = getenv("STUMBLE_AT");
  if (!(kinds_of(fault ? fault : "EIO") & kind)) return 0;
  int number = atomic_fetch_add(&count, 1) + 1;
  note(number, call, path);
  if (!fault || !at) return 0;
  int hit = getenv("STUMBLE_ON") ? number >= atoi(at) : number == atoi(at);
  if (!hit) return 0;
  if (is_fault("INT") || is_fault("TERM")) {
    kill(getpid(), is_fault("INT") ? SIGINT : SIGTERM);
    return 0;
  }
  if (is_fault("KILL") && kind != WRITES) kill(getpid(), SIGKILL);
  errno = error_of(fault);
  return 1;
}

static int opens(const char *path, int flags) {
  return is_under(path) && stumbles(flags & O_CREAT ? MAKES : READS, flags & O_CREAT ? "create" : "open", path);
}

#define OPEN(name)                                        \
  int name(const char *path, int flags, ...) {            \
    va_list more;                                         \
    va_start(more, flags);                                \
    int mode = flags & O_CREAT ? va_arg(more, int) : 0;   \
    va_end(more);                                         \
    return opens(path, flags) ? -1 : REAL(name)(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

static ssize_t written(int file, size_t size, ssize_t (*rest)(int, const void *, size_t), const void *bytes) {
  char path[4096];
  if (file > 2 && file != log_file && is_file_under(file, path) && stumbles(WRITES, "write", path)) {
    int error = errno;
    if (is_fault("SHORT")) return size < 2 ? rest(file, bytes, size) : rest(file, bytes, size / 2);
    if (is_fault("KILL")) {
      rest(file, bytes, size / 2);
      kill(getpid(), SIGKILL);
    }
    errno = error;
    return -1;
  }
  return rest(file, bytes, size);
}

ssize_t write(int file, const void *bytes, size_t size) { return written(file, size, REAL(write), bytes); }

#define ON_FILE(kind, call, type, name, args, ...)                                           \
  type name args {                                                                           \
    char path[4096];                                                                         \
    return file > 2 && is_file_under(file, path) && stumbles(kind, call, path) ? -1 : REAL(name)(__VA_ARGS__); \
  }
ON_FILE(FILLS, "sync", int, fsync, (int file), file)
ON_FILE(FILLS, "sync", int, fdatasync, (int file), file)
ON_FILE(EMPTIES, "truncate", int, ftruncate64, (int file, off64_t size), file, size)
ON_FILE(WRITES, "write", ssize_t, pwrite64, (int file, const void *bytes, size_t size, off64_t at), file, bytes, size, at)
ON_FILE(READS, "read", ssize_t, read, (int file, void *bytes, size_t size), file, bytes, size)
ON_FILE(READS, "read", ssize_t, pread64, (int file, void *bytes, size_t size, off64_t at), file, bytes, size, at)

#define ON_PATH(kind, call, path, name, args, ...) \
  int name args { return is_under(path) && stumbles(kind, call, path) ? -1 : REAL(name)(__VA_ARGS__); }
ON_PATH(MAKES, "mkdir", path, mkdir, (const char *path, mode_t mode), path, mode)
ON_PATH(NAMES, "link", to, link, (const char *from, const char *to), from, to)
ON_PATH(NAMES, "rename", to, rename, (const char *from, const char *to), from, to)
ON_PATH(EMPTIES, "unlink", path, unlink, (const char *path), path)
