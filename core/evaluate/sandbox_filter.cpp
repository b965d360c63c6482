#include "core/evaluate/sandbox_filter.h"

#include "core/base/error.h"

#include <cerrno>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

namespace isthmus {

namespace {

// Threads are `clone` with CLONE_THREAD and stay allowed. `socketpair` too: asyncio wakes itself with one,
// and it reaches nobody else. `execve` must stay for bubblewrap's own start of the interpreter; without a new
// process it only replaces the program by another in the same cage.
constexpr const char* refused[] = {
    // processes
    "fork",
    "vfork",
    "unshare",
    "setns",
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "kcmp",
    "pidfd_open",
    "pidfd_getfd",
    "pidfd_send_signal",
    // network
    "socket",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "sendto",
    "sendmmsg",
    // memory that the address-space limit does not count
    "memfd_create",
    "memfd_secret",
    "shmget",
    "shmat",
    "shmctl",
    "shmdt",
    "msgget",
    "msgsnd",
    "msgrcv",
    "msgctl",
    "semget",
    "semop",
    "semctl",
    "semtimedop",
    "mq_open",
    "mq_unlink",
    // file systems
    "mount",
    "umount",
    "umount2",
    "pivot_root",
    "chroot",
    "open_tree",
    "move_mount",
    "fsopen",
    "fsconfig",
    "fsmount",
    "fspick",
    "mount_setattr",
    "name_to_handle_at",
    "open_by_handle_at",
    "quotactl",
    "quotactl_fd",
    "swapon",
    "swapoff",
    "fanotify_init",
    "fanotify_mark",
    "mknod",
    "mknodat",
    // the kernel itself
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "io_setup",
    "io_submit",
    "keyctl",
    "add_key",
    "request_key",
    "init_module",
    "finit_module",
    "delete_module",
    "kexec_load",
    "kexec_file_load",
    "reboot",
    "acct",
    "syslog",
    "settimeofday",
    "clock_settime",
    "clock_adjtime",
    "adjtimex",
    "stime",
    "iopl",
    "ioperm",
    "modify_ldt",
    "vhangup",
    "nfsservctl",
    "lookup_dcookie",
    "uselib",
    "ustat",
    "sysfs",
    "_sysctl",
    "personality",
    "vm86",
    "vm86old",
    "set_mempolicy",
    "mbind",
    "migrate_pages",
    "move_pages",
    "setuid",
    "setgid",
    "setreuid",
    "setregid",
    "setresuid",
    "setresgid",
    "setgroups",
    "setfsuid",
    "setfsgid",
    "setdomainname",
    "sethostname",
};

void requireSuccess(int result, const char* what)
{
    if (result < 0)
        throw Error(
            ErrorCode::SandboxUnavailable,
            std::string("The system call filter for generated code cannot be made (") + what + ").",
            "This processor architecture may be unknown to the installed libseccomp; evaluate without code.");
}

} // namespace

std::string sandboxSystemCallFilter()
{
    const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_ALLOW),
                                                                  seccomp_release);
    if (!filter)
        requireSuccess(-1, "seccomp_init");
    for (const char* name : refused) {
        const int number = seccomp_syscall_resolve_name(name);
        if (number >= 0)
            requireSuccess(seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), number, 0), name);
    }
    requireSuccess(seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone), 1,
                                    SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0)),
                   "clone");
    // Its flags lie in memory, where a filter cannot see them; told that there is no such call, glibc uses
    // clone.
    requireSuccess(seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0), "clone3");

    const int file = memfd_create("seccomp", MFD_CLOEXEC);
    requireSuccess(file, "memfd_create");
    std::string program;
    const int exported = seccomp_export_bpf(filter.get(), file);
    const off_t size = lseek(file, 0, SEEK_END);
    if (exported == 0 && size > 0) {
        program.resize(static_cast<std::size_t>(size));
        if (pread(file, program.data(), program.size(), 0) != size)
            program.clear();
    }
    close(file);
    requireSuccess(program.empty() ? -1 : 0, "seccomp_export_bpf");
    return program;
}

} // namespace isthmus
