// Hostile programs before the judge: none escapes, none survives, none passes.
#include "core/base/error.h"
#include "core/evaluate/sandbox.h"
#include "core/jobs/job_context.h"

#include <QtTest>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <thread>
#include <unistd.h>

using namespace isthmus;

namespace {

// Told from other runs of this test on the machine by a number of its own in the cages' command lines.
SandboxLimits limits()
{
    SandboxLimits limits;
    limits.wallSeconds = 10;
    limits.cpuSeconds = 2;
    limits.memoryBytes = 512ULL << 20;
    limits.fileBytes = (8ULL << 20) + static_cast<std::uint64_t>(getpid());
    return limits;
}

// Processes of this test's cages, and the sleepers that a program may have turned into.
QStringList survivors()
{
    QStringList found;
    const std::string marks[] = {"\"FSIZE\":" + std::to_string(limits().fileBytes),
                                 "7777" + std::to_string(getpid())};
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        std::ifstream file(entry.path() / "cmdline");
        const std::string line{std::istreambuf_iterator<char>(file), {}};
        for (const std::string& mark : marks)
            if (line.find(mark) != std::string::npos)
                found << QString::fromStdString(entry.path().string());
    }
    return found;
}

} // namespace

class TestSandbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Sandbox> sandbox_;

    CodeVerdict judge(const std::string& program, const std::string& tests,
                      const std::string& setup = {}) const
    {
        return sandbox_->run({program, "f", setup, tests});
    }

    void attack(const char* name, const std::string& program, CodeOutcome outcome = CodeOutcome::Failed,
                const char* detail = "")
    {
        QTest::newRow(name) << QString::fromStdString(program) << static_cast<int>(outcome)
                            << QString(detail);
    }

private Q_SLOTS:
    void initTestCase()
    {
        try {
            sandbox_ = std::make_unique<Sandbox>(Sandbox::open(limits()));
        } catch (const Error& error) {
            QFAIL(error.what());
        }
        QVERIFY(QString::fromStdString(sandbox_->pythonVersion()).startsWith("3."));
    }

    void judgesPrograms_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("tests");
        QTest::addColumn<QString>("detail"); // empty: passes
        const auto row = [](const char* name, const char* program, const char* tests,
                            const char* detail = "") {
            QTest::newRow(name) << QString(program) << QString(tests) << QString(detail);
        };
        row("right", "def f(x): return x + 1", "assert f(2) == 3");
        row("wrong", "def f(x): return x", "assert f(2) == 2\nassert f(3) == 4",
            "at: assert f(3) == 4\nlast answer: 3");
        row("missing", "def g(x): return x", "assert f(2) == 3", "name 'f' is not defined");
        row("no Python", "def f(x)\n  return x", "assert f(2) == 3", "line 1 of the program");
        row("raises", "def f(x):\n  return 1 // x", "assert f(0) == 1",
            "ZeroDivisionError: integer division or modulo by zero (line 2");
        row("expected exception", "class Mine(ValueError): pass\ndef f(x): raise Mine('no')",
            "try:\n  f(1)\n  assert False\nexcept ValueError as e:\n  assert str(e) == 'no'");
        row("exact types",
            "def f(): return [1, 1.5, True, None, 'a\\ud800\\n', b'\\x00', (1,), {1: 'x'}, {2}, "
            "frozenset([3]), 2j, 1 << 70, -0.0, range(3)]",
            "v = f()\nassert [type(x).__name__ for x in v] == "
            "['int','float','bool','NoneType','str','bytes','tuple','dict','set',"
            "'frozenset','complex','int','float','range']\n"
            "assert v == [1, 1.5, True, None, 'a\\ud800\\n', b'\\x00', (1,), {1: 'x'}, {2}, frozenset([3]), "
            "2j, 1 << 70, 0.0, range(3)]\n"
            "assert str(v[12]) == '-0.0'");
        row("no number", "def f(): return [float('nan'), float('inf')]",
            "v = f()\nassert v[0] != v[0] and v[1] == 1e999");
        row("arguments", "def f(*a, **k): return a, k",
            "assert f(1, [2], k={'x': (3,)}) == ((1, [2]), {'k': {'x': (3,)}})");
        row("types as arguments", "def f(x, t): return type(x) == t", "assert f(1, int) and not f(1, str)");
        row("shared lists", "def f(x):\n  x[0].append(1)\n  return x",
            "a = [0]\nassert f([a, a]) == [[0, 1], [0, 1]]\nassert a == [0]");
        row("a list in itself", "def f():\n  x = []\n  x.append(x)\n  return x", "x = f()\nassert x[0] is x");
        row("subclasses",
            "from collections import Counter, namedtuple, OrderedDict\nP = namedtuple('P', 'a b')\n"
            "def f(): return Counter('aab'), P(1, 2), OrderedDict(x=1)",
            "assert f() == ({'a': 2, 'b': 1}, (1, 2), {'x': 1})");
        row("fractions",
            "from fractions import Fraction\nfrom decimal import Decimal\ndef f(): return Fraction(1, 2), "
            "Decimal('0.25')",
            "assert f() == (0.5, 0.25)");
        row("generator", "def f(n):\n  for i in range(n): yield i",
            "assert list(f(3)) == [0, 1, 2]\nassert f(1) is not f(1)");
        row("function", "def f(n): return lambda x: x + n", "assert f(3)(4) == 7");
        row("classes of the program",
            "class Node:\n  def __init__(self, v): self.v = v; self.next = None\n"
            "def f(n): return n.v + (f(n.next) if n.next else 0)",
            "a = Node(1)\na.next = Node(2)\nassert f(a) == 3 and a.next.v == 2");
        row("sys of the tests", "import sys\ndef f(x): return sys.getsizeof(x)",
            "assert f((1, 2)) == sys.getsizeof((1, 2))");
        row("a builtin's name", "def f(x): return x", "assert sum([1, 2]) == 3");
        row("dataclass, main",
            "from dataclasses import dataclass\n@dataclass\nclass A:\n  x: int = 1\ndef f(): return A().x\n"
            "if __name__ == '__main__': raise SystemExit",
            "assert f() == 1");
        row("prints", "print('hello')\ndef f(): print('again')", "assert f() is None");
        row("threads",
            "import threading\ndef f():\n  r = []\n  t = threading.Thread(target=r.append, args=(1,))\n  "
            "t.start(); t.join()\n  return r",
            "assert f() == [1]");
        row("asyncio", "import asyncio\nasync def g(): return 5\ndef f(): return asyncio.run(g())",
            "assert f() == 5");
        row("same hashes", "def f(): return hash('isthmus')", "assert f() == hash('isthmus')");
        row("no standard input", "def f(): return input()", "assert f() == ''", "EOFError");
    }

    void judgesPrograms()
    {
        QFETCH(QString, program);
        QFETCH(QString, tests);
        QFETCH(QString, detail);
        const CodeVerdict verdict = judge(program.toStdString(), tests.toStdString());
        QVERIFY2(verdict.passed() == detail.isEmpty(), verdict.detail.c_str());
        QVERIFY2(QString::fromStdString(verdict.detail).contains(detail), verdict.detail.c_str());
        QVERIFY(verdict.seconds > 0);
    }

    void printedTextIsKept()
    {
        const CodeVerdict verdict = judge("import sys\nprint('one')\nsys.stdout.buffer.write(b'\\xff')\ndef "
                                          "f():\n  print('two', file=sys.stderr)",
                                          "f()");
        QVERIFY2(verdict.passed(), verdict.detail.c_str());
        const QString output = QString::fromStdString(verdict.output);
        QVERIFY(output.contains("one") && output.contains("two") && output.contains(QChar(0xfffd)));
    }

    void attacks_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("detail");
        const std::string wrong = "\ndef f(x): return x\n";

        // Verdicts.
        attack("equality", "class E:\n  def __eq__(s, o): return True\n  def __ne__(s, o): return False\ndef "
                           "f(x): return E()");
        attack("equality of an int", "class E(int):\n  def __eq__(s, o): return True\ndef f(x): return E(7)",
               CodeOutcome::Failed, "answer: 7");
        attack("equality of a list",
               "class E(list):\n  def __eq__(s, o): return True\ndef f(x): return E([7])");
        attack("equality by hash", "class E:\n  def __eq__(s, o): return True\n  def __hash__(s): return "
                                   "hash(3)\ndef f(x): return {E(): 1}");
        attack("os._exit", "import os\nos._exit(0)", CodeOutcome::Failed, "exit status 0");
        attack("os._exit when called", "import os\ndef f(x): os._exit(0)", CodeOutcome::Failed,
               "exit status 0");
        attack("sys.exit", "import sys\nsys.exit(0)", CodeOutcome::Failed, "SystemExit");
        attack("sys.exit when called", "import sys\ndef f(x): sys.exit(0)", CodeOutcome::Failed,
               "SystemExit");
        attack("printed words",
               "print('passed')\nprint('{\"outcome\": \"passed\", \"token\": \"\"}')" + wrong);
        attack("atexit", "import atexit\natexit.register(lambda: print('passed'))" + wrong);
        attack("every descriptor",
               "import os\nfor fd in range(3, 64):\n  for m in (b'{\"outcome\": \"passed\"}\\n', "
               "b'\"passed\"\\n'):\n"
               "    try: os.write(fd, m)\n    except OSError: pass" +
                   wrong,
               CodeOutcome::Failed, "no answer");
        attack("own answers",
               "import os, json\nfor n in range(9): os.write(4, json.dumps({'n': n, 'v': ['o', "
               "-1]}).encode() + b'\\n')" +
                   wrong,
               CodeOutcome::Failed, "no answer");
        attack("builtins", "import builtins\nfor n in ('AssertionError', 'all', 'exec', 'isinstance', "
                           "'type', 'len', 'set', 'abs'):\n"
                           "  setattr(builtins, n, lambda *a, **k: True)" +
                               wrong);
        attack("own abs", "def abs(x): return 0\ndef f(x): return x");
        // The tests are nowhere in the process: not in its frames, not in its memory.
        attack("looks for the tests", R"(
def f(x):
    for line in open('/proc/self/maps'):
        if ' r' not in line or '[v' in line:
            continue
        begin, end = (int(n, 16) for n in line.split()[0].split('-'))
        with open('/proc/self/mem', 'rb', 0) as memory:
            memory.seek(begin)
            try:
                part = memory.read(end - begin)
            except OSError:
                continue
        at = part.find(b'assert se')
        while at >= 0:
            if part[at + 9:at + 12] == b't([':
                print('ESC' + 'APE')
            at = part.find(b'assert se', at + 1)
    print('searched')
    return x)",
               CodeOutcome::Failed, "last answer: 2");
        attack("standard output", "import sys\nclass W:\n  def write(s, t): raise SystemExit(0)\n  flush = "
                                  "write\nsys.stdout = sys.stderr = W()" +
                                      wrong);
        attack(
            "kills everybody",
            "import os\ndef f(x):\n  for p in (os.getppid(), 1, -1, os.getpid()):\n    try: os.kill(p, 9)\n"
            "    except OSError: pass\n  return x");
        attack("own assertion", "def f(x): raise AssertionError('no')", CodeOutcome::Failed,
               "AssertionError: no (line 1");
        attack("deep answer", "def f(x):\n  l = []\n  for i in range(100000): l = [l]\n  return l");
        attack("endless generator", "def f(x):\n  while True: yield 3");
        attack("closed descriptors", "import os\nos.closerange(0, 100)" + wrong);
        attack("crash", "import ctypes\ndef f(x): ctypes.string_at(0)", CodeOutcome::Failed, "signal 11");
        attack("recursion", "def f(x): return f(x)", CodeOutcome::Failed, "RecursionError");

        // Processes, time, memory, output.
        attack("fork bomb", "import os\ndef f(x):\n  while True: os.fork()", CodeOutcome::Failed,
               "PermissionError");
        attack("daemon", "import os\ntry:\n  if os.fork() == 0:\n    os.setsid()\n    while True: "
                         "pass\nexcept OSError as e: print(e)" +
                             wrong);
        attack("other program",
               "import subprocess\nsubprocess.run(['/usr/bin/sleep', '7777" + std::to_string(getpid()) +
                   "'])" + wrong,
               CodeOutcome::Failed, "PermissionError");
        attack("becomes another",
               "import os\nos.execv('/usr/bin/sleep', ['sleep', '7777" + std::to_string(getpid()) + "'])",
               CodeOutcome::Timeout);
        attack("thread bomb",
               "import threading, time\nthreading.stack_size(65536)\nn = 0\ntry:\n  while True:\n"
               "    threading.Thread(target=time.sleep, args=(100,), daemon=True).start()\n    n += "
               "1\nexcept RuntimeError: pass\n"
               "if n > 40: print('ESC' + 'APE')" +
                   wrong);
        attack("endless loop", "def f(x):\n  while True: pass", CodeOutcome::Timeout);
        attack("ignored signals",
               "import signal\nfor s in range(1, 65):\n  try: signal.signal(s, signal.SIG_IGN)\n  except "
               "(OSError, ValueError): pass\n"
               "while True:\n  try:\n    while True: pass\n  except BaseException: pass",
               CodeOutcome::Timeout);
        attack("sleeps", "import time\ndef f(x): time.sleep(1000)", CodeOutcome::Timeout, "within 10 s");
        attack("memory bomb", "def f(x):\n  l = []\n  while True: l.append(bytearray(10 ** 7))",
               CodeOutcome::OutOfMemory, "MemoryError");
        attack("one large block", "x = 'a' * (1 << 34)", CodeOutcome::OutOfMemory, "MemoryError");
        attack("memory in files", "try:\n  for i in range(1000): open('/tmp/%d' % i, 'wb').write(b'x' * 10 "
                                  "** 6)\nexcept OSError as e: print(e)\n"
                                  "if i > 20: print('ESC' + 'APE')" +
                                      wrong);
        attack("large file", "n = 0\nwith open('/tmp/a', 'wb', 0) as a:\n  try:\n    for n in range(1000): "
                             "a.write(b'x' * 10 ** 6)\n  except OSError: pass\n"
                             "if n > 20: print('ESC' + 'APE')" +
                                 wrong);
        attack("large answer", "def f(x): return 'x' * (100 << 20)");
        attack("prints for ever", "def f(x):\n  while True: print('x' * 1000)", CodeOutcome::TooMuchOutput,
               "1048576 bytes");

        // What is not its own.
        const auto tries = [&](const std::string& things, const std::string& what) {
            return "import os, socket\nfor p in (" + things + ",):\n  try:\n    " + what +
                   "\n    print('ESC' + 'APE', p)\n  except OSError as e: print(e)" + wrong;
        };
        attack("reads home", tries("'/root', '/home', '/etc/passwd', '/etc/shadow', '/sys', '/var', '/run', "
                                   "'/proc/1/root/root', '/mnt', '" +
                                       std::string(ISTHMUS_SOURCE_DIR) + "'",
                                   "os.listdir(p) if os.path.isdir(p) else open(p).read(1)"));
        attack("writes outside", tries("'/x', '/usr/x', '/usr/lib/x', '/etc/x', '/dev/x', '/proc/x', "
                                       "'/tmp/../x', '/proc/sys/kernel/core_pattern',"
                                       "'/usr/bin/python3'",
                                       "open(p, 'a')"));
        attack("symlinks", "import os\nos.symlink('/etc/passwd', '/tmp/a')\nos.symlink('/usr/lib', "
                           "'/tmp/b')\nos.symlink('/proc/1/root', '/tmp/c')\n" +
                               tries("'/tmp/a', '/tmp/b/x', '/tmp/c/root/x'", "open(p, 'a')"));
        attack("sockets", tries("('127.0.0.1', 22), ('1.1.1.1', 53)", "socket.create_connection(p, 1)"));
        attack("kinds of sockets",
               tries("socket.AF_INET, socket.AF_UNIX, socket.AF_NETLINK, socket.AF_PACKET",
                     "socket.socket(p, socket.SOCK_RAW)"));
        attack("ptrace and the kernel's doors",
               "import ctypes, os\nc = ctypes.CDLL(None)\nfor n, a in (('ptrace', (16, 1, 0, 0)), ('ptrace', "
               "(0, 0, 0, 0)), ('unshare', (0x10000000,)),"
               "('mount', (b'a', b'/tmp', b'tmpfs', 0, 0)), ('memfd_create', (b'x', 0)), ('setuid', (0,)), "
               "('setns', (0, 0)),"
               "('process_vm_readv', (1, 0, 0, 0, 0, 0)), ('syscall', (435, 0, 88)), ('syscall', (425, 8, "
               "0)), ('syscall', (321, 0, 0, 0))):\n"
               "  if getattr(c, n)(*a) >= 0: print('ESC' + 'APE', n)" +
                   wrong);
        attack("environment", "import os\nif set(os.environ) - {'PATH', 'LC_ALL', 'HOME', 'PWD', "
                              "'PYTHONHASHSEED'}: print('ESC' + 'APE', os.environ)" +
                                  wrong);
        attack(
            "other processes",
            "import os\nif [p for p in os.listdir('/proc') if p.isdigit()] != ['1']: print('ESC' + 'APE')" +
                wrong);
        attack("open files of Isthmus",
               "import os\nfds = set()\nfor n in os.listdir('/proc/self/fd'):\n  try: "
               "fds.add(os.readlink('/proc/self/fd/' + n)[:5])\n"
               "  except OSError: pass\nif fds - {'pipe:', '/memf', '/proc'}: print('ESC' + 'APE', fds)" +
                   wrong);
    }

    void attacks()
    {
        QFETCH(QString, program);
        QFETCH(int, outcome);
        QFETCH(QString, detail);
        // A file that is open without close-on-exec, as HDF5 opens its own.
        std::FILE* own = std::fopen((std::string(ISTHMUS_SOURCE_DIR) + "/README.md").c_str(), "r");
        const CodeVerdict verdict = judge(
            program.toStdString(), "assert f(2) == 3\nassert abs(f(5) - 6) == 0\nassert set([f(7)]) == {8}");
        std::fclose(own);
        QVERIFY2(static_cast<int>(verdict.outcome) == outcome,
                 (std::string(codeOutcomeName(verdict.outcome)) + ": " + verdict.detail +
                  verdict.output.substr(0, 2000))
                     .c_str());
        QVERIFY2(QString::fromStdString(verdict.detail).contains(detail), verdict.detail.c_str());
        QVERIFY2(verdict.output.find("ESCAPE") == std::string::npos, verdict.output.c_str());
        QVERIFY(verdict.output.size() <= limits().outputBytes);
        QCOMPARE(survivors(), QStringList());
    }

    // The setup is the benchmark's: the program cannot put its own in the place of a helper that the tests
    // use.
    void helpersOfTheBenchmarkWin()
    {
        const std::string prompt =
            "def twice(x):\n    return 2 * x\n\ndef half(x):\n    \"\"\" Half of x. \"\"\"\n";
        const std::string test =
            "def check(candidate):\n    assert twice(candidate(6)) == 6\n    assert half(8) == 4\n";
        QVERIFY(sandbox_->run(CodeTask::humanEval(prompt, "    return x // 2\n", test, "half")).passed());
        QVERIFY(!sandbox_
                     ->run(CodeTask::humanEval(prompt, "    return 0\ndef twice(x):\n    return 6\n", test,
                                               "half"))
                     .passed());
        const std::string whole = "def half(x):\n    return x / 2\n";
        QVERIFY(sandbox_->run(CodeTask::humanEval(prompt, whole, test, "half", true)).passed());
    }

    void aFunctionCalledCheck()
    {
        const CodeTask task = CodeTask::humanEval(
            "", "def check(n):\n    return n > 3\n",
            "def check(candidate):\n    assert check(4) == True\n    assert check(3) == False\n", "rev");
        const CodeVerdict verdict = sandbox_->run(task);
        QVERIFY2(verdict.passed(), verdict.detail.c_str());
    }

    void entryPoints()
    {
        QCOMPARE(entryPointOf("import math\ndef g(x):\n  return x\ndef f(x): return g(x)",
                              {"assert set(f(1)) == g(1)"}),
                 std::string("f"));
        QCOMPARE(entryPointOf("def sum(a,b): return a", {"assert sum(10,15) == 6"}), std::string("sum"));
        QCOMPARE(entryPointOf("x = 1", {"assert f(1)"}), std::string());
    }

    void testsThatAreNoPython()
    {
        const CodeVerdict verdict = judge("def f(x): return x", "assert f(1 == 1");
        QCOMPARE(verdict.outcome, CodeOutcome::BadTests);
        QVERIFY2(verdict.detail.find("never closed") != std::string::npos ||
                     verdict.detail.find("SyntaxError") != std::string::npos,
                 verdict.detail.c_str());
    }

    void cancelling()
    {
        JobControl control;
        std::thread stopper([&control] {
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
            control.requestStop();
        });
        const auto begin = std::chrono::steady_clock::now();
        bool cancelled = false;
        try {
            sandbox_->run({"import time\ntime.sleep(1000)", "f", "", "f()"}, [&control] { control.check(); });
        } catch (const Cancelled&) {
            cancelled = true;
        }
        const auto took = std::chrono::steady_clock::now() - begin;
        stopper.join();
        QVERIFY(cancelled);
        QVERIFY(took < std::chrono::seconds(5));
        QCOMPARE(survivors(), QStringList());
    }

    void severalAtOnce()
    {
        std::vector<std::thread> threads;
        std::vector<CodeVerdict> verdicts(6);
        for (std::size_t i = 0; i < verdicts.size(); ++i)
            threads.emplace_back([this, i, &verdicts] {
                verdicts[i] = judge("def f(x): return x * " + std::to_string(i), "assert f(2) == 4");
            });
        for (std::thread& thread : threads)
            thread.join();
        for (std::size_t i = 0; i < verdicts.size(); ++i)
            QVERIFY2(verdicts[i].passed() == (i == 2), verdicts[i].detail.c_str());
    }

    void noDescriptorIsLeftOpen()
    {
        const auto count = [] {
            return std::distance(std::filesystem::directory_iterator("/proc/self/fd"),
                                 std::filesystem::directory_iterator());
        };
        const auto before = count();
        judge("def f(x): return x", "assert f(1) == 1");
        judge("import os\nos._exit(3)", "assert f(1) == 1");
        QCOMPARE(count(), before);
    }

    void withoutACageThereIsNoRun_data()
    {
        QTest::addColumn<QString>("bubblewrap");
        QTest::addColumn<QString>("python");
        QTest::addColumn<QString>("says");
        QTest::newRow("no bubblewrap") << "/nowhere/bwrap"
                                       << "/usr/bin/python3"
                                       << "apt-get install bubblewrap";
        QTest::newRow("no python") << "/usr/bin/bwrap"
                                   << "/nowhere/python3"
                                   << "apt-get install python3";
        QTest::newRow("no namespace") << "/bin/false"
                                      << "/usr/bin/python3"
                                      << "does not start";
        QTest::newRow("bubblewrap that does nothing") << "/bin/true"
                                                      << "/usr/bin/python3"
                                                      << "does not start";
        QTest::newRow("python that is none") << "/usr/bin/bwrap"
                                             << "/usr/bin/true"
                                             << "does not start";
    }

    void withoutACageThereIsNoRun()
    {
        QFETCH(QString, bubblewrap);
        QFETCH(QString, python);
        QFETCH(QString, says);
        try {
            Sandbox::open(limits(), {bubblewrap.toStdString(), python.toStdString()});
            QFAIL("opened");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::SandboxUnavailable);
            QVERIFY2(QString(error.what()).contains(says), error.what());
        }
    }

    void limitsOutOfRange()
    {
        SandboxLimits bad = limits();
        bad.memoryBytes = 1000;
        QVERIFY_EXCEPTION_THROWN(Sandbox::open(bad), Error);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "unit_sandbox.moc"
