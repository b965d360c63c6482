# Holds the tests, calls the program through pipes, says what came of it. Nothing of the program runs in this process.
import resource

LONGEST_REPLY = 32 << 20
VERDICT = 5
ONLY_AST = 0x400  # ast.PyCF_ONLY_AST; the module itself takes longer to import than most tests run


class Gone(BaseException):
    """The candidate ended, or answered with what is no answer: final, whatever the tests catch."""


def short(text, limit=400):
    text = text.encode("utf-8", "replace").decode()
    return text if len(text) <= limit else text[:limit] + "…"


class Candidate:
    def __init__(self, requests, replies):
        self.requests, self.lines, self.count = requests, Line(replies, LONGEST_REPLY), 0
        self.objects, self.fault, self.raised, self.returned = {}, None, None, None

    def ready(self):
        try:
            return self.lines.read() == "ready"
        except Nonsense:
            return False

    def ask(self, operation, *arguments):
        if self.fault:
            raise Gone()
        self.count += 1
        try:
            message = encode((self.count, operation) + arguments, self.number)
        except RecursionError:
            raise TypeError("the tests pass a value that is nested too deeply") from None
        reply = self.exchange(message)
        if "x" in reply:
            error = self.error_of(reply)
            if error:
                raise error from None
        elif "v" in reply:
            try:
                return decode(reply["v"], self.remote)
            except (Nonsense, RecursionError):
                pass
        self.fault = "nonsense"
        raise Gone()

    def exchange(self, message):
        try:
            send(self.requests, message)
            reply = self.lines.read()
            if type(reply) is dict and reply.get("n") == self.count:
                return reply
            self.fault = "gone" if reply is None else "nonsense"
        except OSError:
            self.fault = "gone"
        except (Nonsense, RecursionError):
            self.fault = "nonsense"
        raise Gone()

    def error_of(self, reply):
        """What the program raised, as the nearest built-in exception, made here; None for what is no description of one."""
        names, text, line = reply["x"], reply.get("text"), reply.get("line")
        if type(names) is not list or type(text) is not str or type(line) is not int:
            return None
        for name in names:
            kind = vars(builtins).get(name) if type(name) is str else None
            if isinstance(kind, type) and issubclass(kind, BaseException):
                try:
                    error = kind(text)
                except TypeError:
                    continue
                where = " (line %d of the program)" % line if line > 0 else ""
                self.raised = (error, short("%s: %s" % (names[0], text) if text else str(names[0])) + where)
                return error
        return None

    def number(self, value):
        if type(value) is Remote:
            return object.__getattribute__(value, "_number")
        raise TypeError("the tests pass a %s, which cannot leave the judge" % type(value).__name__)

    def remote(self, number):
        if type(number) is not int or number < 0:
            raise Nonsense()
        if number not in self.objects:
            self.objects[number] = Remote(number)
        return self.objects[number]

    def entry(self, name):
        def function(*args, **kwargs):
            self.returned = None
            result = self.ask("entry", name, args, kwargs)
            self.returned = (result,)
            return result
        function.__name__ = name
        return function


class Remote:
    """An object of the program's own. Equal to itself alone, whatever its class says."""
    __slots__ = ("_number",)

    def __init__(self, number):
        object.__setattr__(self, "_number", number)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return candidate.ask("get", self, name)

    def __setattr__(self, name, value):
        candidate.ask("set", self, name, value)

    def __call__(self, *args, **kwargs):
        return candidate.ask("call", self, args, kwargs)

    def __iter__(self):
        [number] = exactly(list, candidate.ask("iter", self))
        while True:
            try:
                value = candidate.ask("next", exactly(int, number))
            except StopIteration:
                return
            yield value

    def __len__(self):
        return exactly(int, candidate.ask("len", self))

    def __getitem__(self, key):
        return candidate.ask("item", self, key)

    def __bool__(self):
        return exactly(bool, candidate.ask("bool", self))

    def __str__(self):
        return exactly(str, candidate.ask("str", self))

    def __repr__(self):
        return exactly(str, candidate.ask("repr", self))


def exactly(kind, value):
    if type(value) is not kind:
        candidate.fault = "nonsense"
        raise Gone()
    return value


def names_of(tree):
    """Names that a syntax tree reads, and those that it makes."""
    read, made, stack = set(), set(), [tree]
    while stack:
        node = stack.pop()
        kind = type(node).__name__
        if kind == "Name":
            (read if type(node.ctx).__name__ == "Load" else made).add(node.id)
        elif kind in ("FunctionDef", "ClassDef", "AsyncFunctionDef"):
            made.add(node.name)
        elif kind == "arg":
            made.add(node.arg)
        elif kind == "alias":
            made.add((node.asname or node.name).split(".")[0])
        for field in node._fields:
            value = getattr(node, field, None)
            stack.extend(v for v in (value if type(value) is list else [value]) if hasattr(v, "_fields"))
    return read, made


def namespace(entry, trees):
    """What the tests see: the function under test; their own names; built-ins; the standard library; and last what else
    the program defines (a class whose objects the tests make)."""
    result = {"__name__": "tests"}
    read, made = set(), set()
    for tree in trees:
        r, m = names_of(tree)
        read |= r
        made |= m
    for name in sorted(read - made - {entry}):
        if hasattr(builtins, name):
            continue
        if name in sys.stdlib_module_names:
            result[name] = __import__(name)
            continue
        found = candidate.ask("name", name)
        if exactly(list, found):
            result[name] = found[0]
    return result


def where(error, sources):
    """The last line of setup or tests that an exception went through."""
    line, trace = None, error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        if name in sources:
            rows = sources[name].split("\n")
            line = rows[trace.tb_lineno - 1].strip() if trace.tb_lineno <= len(rows) else None
        trace = trace.tb_next
    return line


def judge(job):
    sources = {"<setup>": job["setup"], "<tests>": job["tests"]}
    try:
        trees = [compile(text, name, "exec", ONLY_AST, dont_inherit=True) for name, text in sources.items()]
        codes = [compile(tree, name, "exec", dont_inherit=True) for name, tree in zip(sources, trees)]
    except (SyntaxError, ValueError, RecursionError) as error:
        return "bad_tests", "the benchmark's tests are no Python: %s" % short(str(error))
    if not candidate.ready():
        return "cage", ""
    try:
        candidate.ask("load", job["program"])
        names = namespace(job["entry"], trees)
        exec(codes[0], names)
        names[job["entry"]] = names["candidate"] = candidate.entry(job["entry"])
        exec(codes[1], names)
    except Gone:
        pass
    except BaseException as error:
        own = candidate.raised and candidate.raised[0] is error
        kind = type(error).__name__
        text = candidate.raised[1] if own else short("%s: %s" % (kind, error) if str(error) else kind)
        line = where(error, sources)
        if line:
            text += "\nat: " + short(line, 1000)
        if type(error) is AssertionError and not own and candidate.returned:
            try:
                text += "\nlast answer: " + short(repr(candidate.returned[0]))
            except BaseException:
                pass
        return "out_of_memory" if own and isinstance(error, MemoryError) else "failed", text
    return (candidate.fault, "") if candidate.fault else ("passed", "")


with open(0, "rb", closefd=False) as file:
    job = json.load(file)
resource.setrlimit(resource.RLIMIT_AS, (job["memory"], job["memory"]))
candidate = Candidate(4, 3)
send(VERDICT, {"token": job["token"], "python": sys.version.split()[0]})
outcome, detail = judge(job)
send(VERDICT, {"token": job["token"], "outcome": outcome, "detail": detail})
os._exit(0)
