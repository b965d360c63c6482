"""Golden renderings of chat templates from Python's jinja2, set up as transformers does.

Run:  python tests/golden_recipes/make_chat_templates.py
Needs jinja2 and transformers (for its own environment with the generation tag).
The templates in tests/fixtures/chat_templates are written for this project after the documented formats of the models.
Writes tests/fixtures/chat_templates/golden.json and, for single expressions, expressions.json.
"""

import datetime
import json
import pathlib

import jinja2
from transformers.utils.chat_template_utils import _compile_jinja_template

OUT = pathlib.Path(__file__).resolve().parent.parent / "fixtures" / "chat_templates"
DATE = datetime.datetime(2024, 7, 26)

U = lambda text: {"role": "user", "content": text}
A = lambda text: {"role": "assistant", "content": text}
S = lambda text: {"role": "system", "content": text}
CALL = {"role": "assistant", "content": "", "tool_calls": [{"type": "function", "function": {"name": "add", "arguments": {"a": 1, "b": [2.5, None, True, "ü\"\n"]}}}]}

CONVERSATIONS = {
    "one": [U("What is 2+2?"), A("It is 4.")],
    "system": [S("  You are terse.\n"), U(" Hi \n"), A(" Hello!  "), U("Bye"), A("Bye.\n")],
    "prompt": [U("Größe 東京 😀 <|im_end|> {{ x }}")],
    "thinking": [U("1+1"), A("<think>\nadd\n</think>\n\n2"), U("2+2"), A("<think>\nadd\n</think>\n\n4")],
    "wrong": [A("I begin."), U("No.")],
    "empty": [U(""), A("")],
    "tools": [U("Add."), CALL, {"role": "tool", "content": "3.5"}, {"role": "tool", "content": "4"}, A("3.5")],
    "none": [],
}
TOOLS = [{"type": "function", "function": {"name": "add", "description": "Adds \"numbers\" & <more>", "parameters": {"type": "object", "properties": {"a": {"type": "number"}}, "required": ["a"]}}}]

VARIABLES = {
    "s": "  Hello, World — naïve ß  ",
    "n": 7,
    "f": 2.5,
    "items": [3, 1, 2, 1],
    "words": ["pear", "Apple", "fig"],
    "people": [{"name": "Ann", "age": 30, "job": {"t": "x"}}, {"name": "bob", "age": 20, "job": {"t": "y"}}],
    "d": {"b": 1, "a": {"x": [1, 2]}, "Z": "q"},
    "yes": True,
    "nothing": None,
}

EXPRESSIONS = r"""
s | trim
s.strip().lower().split(', ')
s.upper()
s.title() ~ s.capitalize()
s.strip().replace('l', 'L', 1)
s | replace('o', '0')
'a,b,,c'.split(',')
' a  b '.split()
'a-b-c'.rsplit('-', 1)
'a-b-c'.split('-', 1)[1]
'xxabcxx'.strip('x') ~ 'xxabcxx'.lstrip('x') ~ 'xxabcxx'.rstrip('x')
'abc'.startswith(('x', 'a'))
'abc'.find('c') ~ 'abc'.count('b')
'été'[1:] ~ 'été'[-1] ~ 'abcdef'[::2] ~ 'abc'[::-1] ~ 'abc'[5:]
items[0] + items[-1]
items[1:3]
items[::-1]
items[:-1] | length
items | sort
items | sort(reverse=true) | join(', ')
items | unique | list
items | sum ~ items | max ~ items | min
words | sort
words | map('upper') | join('|')
words | join(', ')
words | first ~ words | last
words | select('equalto', 'fig') | list
words | reject('in', ['fig']) | list
people | map(attribute='name') | list
people | map(attribute='job.t') | join
people | map(attribute='zip', default='-') | join
people | selectattr('age', '>', 25) | map(attribute='name') | join
people | selectattr('name') | list | length
people | rejectattr('age', 'equalto', 20) | list
people | sort(attribute='age') | map(attribute='name') | list
d | tojson
d | tojson(indent=2)
[] | tojson(indent=2) ~ {} | tojson(indent=2)
'<é"\n>' | tojson
d.items() | map('first') | join(',')
d | dictsort | map('first') | list
d.keys() | list
d.get('b') ~ d.get('zz', 'none') ~ d.get('zz')
d['a']['x'][1] ~ d.a.x[0]
d.missing is defined
d.missing is undefined
d.missing | default('dd')
'' | default('x', true)
nothing | default('x')
missing | default
missing
nothing
yes
not yes
yes and n or 0
0 or '' or 'z'
n // 2 ~ ' ' ~ n % 3 ~ ' ' ~ -n // 2 ~ ' ' ~ -n % 3 ~ ' ' ~ n / 2 ~ ' ' ~ 2 ** 10
n + f
n * f - 1
10 / 5
1e3 if true else 1.0
0.1 + 0.2
100000000000000000.0 * 10
1 < n <= 7
1 < n < 7
n == 7.0
'a' < 'b'
'ell' in s
5 not in items
'b' in d
n is number and f is float and n is integer and s is string
d is mapping and items is sequence and items is iterable
nothing is none and yes is true and yes is boolean
n is odd and n is not even and n is divisibleby 7
n is divisibleby(7)
yes is sameas true
words is not string
'yes' if n > 5 else 'no'
'no' if n < 5
[1, 'a', none, true, 2.0, [1], {'k': 'v'}]
{'a': 1, "b": [2]}
(1, 2)[0]
"it's"
["it's", 'q"q', 'both\'"', 'tab\t\n\\']
'con' 'cat'
range(5) | list
range(2, 10, 3) | list
range(3, 0, -1) | list
'%' ~ 1 ~ true ~ none
'ab' * 3
[1] + [2, 3]
words[0][1:].upper()
(words | first).upper()
-n | abs
f | int ~ '42' | int ~ 'x' | int ~ 'x' | int(9) ~ '2.5' | float
2.567 | round(2) ~ ' ' ~ 2.5 | round
'one\ntwo\n\nthree' | indent(2)
'one\ntwo' | indent(2, true)
'a\nb\r\nc'.splitlines()
'x' | upper | lower | capitalize
items | length > 3 and words | count == 3
strftime_now('%d %b %Y')
words | map('length') | list
'prefix-x'.removeprefix('prefix-') ~ 'x.suffix'.removesuffix('.suffix')
namespace(a=1).a
dict(x=1)['x']
'12'.isdigit()
'a b'.split(' ')[-1] | string | list
[people[0], people[1]] | map(attribute='age') | sum
not 'x' == 'y'
not(n == 7) or yes
"\u00e9\x41"
none == missing
items | reverse | list
'abc' | reverse
""".strip().split("\n")

STATEMENTS = [
    "{% for i in items %}{{ loop.index }}/{{ loop.length }}:{{ i }}{{ ',' if not loop.last }}{% endfor %}",
    "{% for i in items if i > 1 %}{{ loop.index0 }}{{ i }}{{ loop.first }}{{ loop.revindex }} {% else %}none{% endfor %}",
    "{% for i in [] %}x{% else %}none{% endfor %}",
    "{% for k, v in d.items() %}{{ k }}={{ v }};{% endfor %}",
    "{% for k in d %}{{ k }}{% endfor %}",
    "{% for p in people %}{{ loop.previtem.name if not loop.first }}<{{ p.name }}>{{ loop.nextitem.name if not loop.last }}{% endfor %}",
    "{% for p in people %}{{ loop.cycle('a', 'b') }}{% for i in items %}{{ loop.index }}{% endfor %}{{ loop.index }}{% endfor %}",
    "{% set x = 1 %}{% for i in items %}{% set x = x + i %}{{ x }} {% endfor %}{{ x }}",
    "{% set ns = namespace(x=1) %}{% for i in items %}{% set ns.x = ns.x + i %}{% endfor %}{{ ns.x }}",
    "{% set a, b = 1, 2 %}{{ a }}{{ b }}",
    "{% set block %}  text {{ n }} {% endset %}[{{ block | trim }}]",
    "{% macro m(a, b='B', c=none) %}({{ a }}{{ b }}{{ c }}){% endmacro %}{{ m(1) }}{{ m(1, 2) }}{{ m(1, c=3) }}{{ m() }}",
    "{% macro fact(k) %}{% if k < 2 %}1{% else %}{{ k * fact(k - 1) | int }}{% endif %}{% endmacro %}{{ fact(5) }}",
    "{% if n > 10 %}big{% elif n > 5 %}mid{% else %}small{% endif %}",
    "a\n  {% if yes %}\n  b\n  {% endif %}\nc\n",
    "a\n  {%- if yes -%}\n  b\n  {%- endif -%}\nc\n",
    "a\n  {%+ if yes +%}\n  b\n  {% endif %}\nc\n\n",
    "  {{ n }}  \n  {{- n -}}  \n  x",
    "x {# comment #} y\n{# line comment #}\nz {#- tight -#} w",
    "{% raw %}{{ not }} {% rendered %}{% endraw %}!",
    "   {% set q = 1 %}   {{ q }}",
    "{{ '}}' }}{{ '%}' }}{{ {'a': {'b': 1}}['a']['b'] }}",
    "{% for i in range(10) %}{% if i == 3 %}{% continue %}{% endif %}{% if i == 6 %}{% break %}{% endif %}{{ i }}{% endfor %}",
    "line\r\nnext\r{% if yes %}\r\nend{% endif %}\r\n",
    "{{- n }}\t{%- if yes %} y {%- endif %}",
    "{%if yes%}1{%endif%}{{n}}",
    "{% for i in items -%}\n   {{ i }}\n{%- endfor %}",
    "{% if s is defined and s %}{{ s | trim | length }}{% endif %}",
    "\n\n  {% if yes %}x{% endif %}\n",
    "{% set x = items %}{% set x = x + [9] %}{{ x }}",
]


def render(source, **variables):
    template = _compile_jinja_template(source)
    # Both clocks must tell the same day here and in the tests.
    variables["strftime_now"] = lambda f: DATE.strftime(f)
    try:
        return {"text": template.render(**variables)}
    except (jinja2.exceptions.TemplateError, TypeError) as error:
        return {"error": type(error).__name__}


def main():
    golden = {}
    for path in sorted(OUT.glob("*.jinja")):
        for name, messages in CONVERSATIONS.items():
            for prompt in (False, True):
                for tools in (None, TOOLS) if name == "tools" else (None,):
                    key = f"{path.stem}/{name}/{int(prompt)}/{int(tools is not None)}"
                    golden[key] = render(
                        path.read_text(), messages=messages, tools=tools, documents=None, add_generation_prompt=prompt,
                        bos_token="<s>", eos_token="</s>",
                    )
    data = {"conversations": CONVERSATIONS, "tools": TOOLS, "golden": golden}
    (OUT / "golden.json").write_text(json.dumps(data, indent=0) + "\n")
    sources = ["{{ " + e + " }}" for e in EXPRESSIONS] + STATEMENTS
    rows = [{"template": source, **render(source, **VARIABLES)} for source in sources]
    (OUT / "expressions.json").write_text(json.dumps({"variables": VARIABLES, "rows": rows}, indent=0) + "\n")
    print([r for r in rows if "error" in r])


if __name__ == "__main__":
    main()
