# Values as lines of JSON, shared by the candidate's and the judge's program. What is read back is made of exact built-in
# types alone: nothing that is read can bring code or an equality of its own along.
import builtins, json, os, sys

sys.path[:] = [folder for folder in sys.path if folder]

BUILTIN_TYPES = {t: n for n, t in vars(builtins).items() if type(t) is type}
SAFE_INTEGER = 1 << 62  # larger ones go as hexadecimal: no limit on digits, no quadratic reading


class Nonsense(Exception):
    """A line that is no message."""


def plain(value):
    """The value as an exact built-in type where it is one of a subclass (a named tuple, a Counter), or itself."""
    for base, take in ((int, int.__pos__), (float, float.__pos__), (str, lambda s: str.join("", [s])), (list, list.__getitem__),
                       (tuple, tuple.__getitem__), (dict, lambda d: dict(dict.items(d))), (set, set.copy), (frozenset, frozenset.copy)):
        if isinstance(value, base):
            if base in (list, tuple):
                return take(value, slice(None))
            return set(set.__iter__(value)) if base is set else frozenset(frozenset.__iter__(value)) if base is frozenset else take(value)
    return value


def encode(value, handle):
    """JSON for a value. `handle` gives the number of an object that cannot be written down, or raises."""
    seen, alive = {}, []

    def walk(v):
        kind = type(v)
        if v is None or kind in (bool, str, float):
            return v
        if kind is int:
            return v if -SAFE_INTEGER < v < SAFE_INTEGER else ["i", hex(v)]
        if kind in (list, dict, set, bytearray):
            if id(v) in seen:
                return ["r", seen[id(v)]]
            seen[id(v)] = len(seen)
            alive.append(v)
        if kind is list:
            return ["l", *map(walk, v)]
        if kind is tuple:
            return ["t", *map(walk, v)]
        if kind is dict:
            return ["d", *(walk(part) for pair in v.items() for part in pair)]
        if kind is set:
            return ["s", *map(walk, v)]
        if kind is frozenset:
            return ["f", *map(walk, v)]
        if kind is bytes:
            return ["b", v.hex()]
        if kind is bytearray:
            return ["a", v.hex()]
        if kind is complex:
            return ["c", v.real, v.imag]
        if kind is range:
            return ["g", walk(v.start), walk(v.stop), walk(v.step)]
        if kind is type({}.keys()):
            return ["k", *map(walk, v)]
        if kind is type({}.items()):
            return ["m", *(walk(part) for pair in v for part in pair)]
        if kind is type and v in BUILTIN_TYPES:
            return ["y", BUILTIN_TYPES[v]]
        for module, name, tag in (("decimal", "Decimal", "D"), ("fractions", "Fraction", "F")):
            if module in sys.modules and kind is getattr(sys.modules[module], name, None):
                return [tag, str(v)]
        simple = plain(v)
        if type(simple) is not kind:
            # Kept for the length of the message: a number in `seen` must not be given twice.
            alive.append(simple)
            return walk(simple)
        return ["o", handle(v)]

    return walk(value)


def decode(message, remote):
    """The value of encode's JSON. `remote` makes the object behind a number."""
    made = []

    def pairs(parts):
        if len(parts) % 2:
            raise Nonsense()
        return zip(parts[::2], parts[1::2])

    def walk(m):
        if m is None or type(m) in (bool, int, str, float):
            return m
        if type(m) is not list or not m:
            raise Nonsense()
        tag, rest = m[0], m[1:]
        if tag == "l":
            result = []
            made.append(result)
            result.extend(map(walk, rest))
            return result
        if tag == "d":
            result = {}
            made.append(result)
            for key, value in pairs(rest):
                key = walk(key)
                result[key] = walk(value)
            return result
        if tag == "s":
            result = set()
            made.append(result)
            result.update(map(walk, rest))
            return result
        if tag == "a":
            made.append(bytearray.fromhex(rest[0]))
            return made[-1]
        if tag == "r":
            return made[rest[0]]
        if tag == "t":
            return tuple(map(walk, rest))
        if tag == "f":
            return frozenset(map(walk, rest))
        if tag == "i":
            return int(rest[0], 16)
        if tag == "b":
            return bytes.fromhex(rest[0])
        if tag == "c":
            return complex(float(rest[0]), float(rest[1]))
        if tag == "g":
            return range(*map(walk, rest))
        if tag == "k":
            return dict.fromkeys(map(walk, rest)).keys()
        if tag == "m":
            return {walk(key): walk(value) for key, value in pairs(rest)}.items()
        if tag == "y":
            return next(t for t, name in BUILTIN_TYPES.items() if name == rest[0])
        if tag == "D":
            from decimal import Decimal
            return Decimal(rest[0])
        if tag == "F":
            from fractions import Fraction
            return Fraction(rest[0])
        if tag == "o":
            return remote(rest[0])
        raise Nonsense()

    try:
        return walk(message)
    except (ArithmeticError, AttributeError, LookupError, StopIteration, TypeError, ValueError):
        raise Nonsense() from None


class Line:
    """Whole lines from a descriptor, none longer than `limit` bytes."""

    def __init__(self, descriptor, limit):
        self.descriptor, self.limit, self.rest = descriptor, limit, bytearray()

    def read(self):
        """The next message; None at the end of the stream."""
        start = 0
        while True:
            end = self.rest.find(b"\n", start)
            if end >= 0:
                line = bytes(self.rest[:end])
                del self.rest[: end + 1]
                try:
                    return json.loads(line)
                except (ValueError, RecursionError):
                    raise Nonsense() from None
            start = len(self.rest)
            if start > self.limit:
                raise Nonsense()
            part = os.read(self.descriptor, 1 << 16)
            if not part:
                return None
            self.rest += part


def send(descriptor, message):
    data = memoryview(json.dumps(message).encode() + b"\n")
    while data:
        data = data[os.write(descriptor, data):]
