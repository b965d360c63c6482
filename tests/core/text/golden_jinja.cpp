// Chat templates against Python's jinja2 (recipe: tests/golden_recipes/make_chat_templates.py).
#include "core/text/jinja.h"
#include "tests/support/test_data.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace isthmus;
using OrderedJson = nlohmann::ordered_json; // tables keep their order in templates

namespace {

constexpr const char* kDate = "2024-07-26";

jinja::Value toValue(const OrderedJson& json)
{
    if (json.is_null())
        return jinja::None{};
    if (json.is_boolean())
        return json.get<bool>();
    if (json.is_number_integer())
        return json.get<std::int64_t>();
    if (json.is_number())
        return json.get<double>();
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_array()) {
        jinja::List list;
        for (const auto& element : json)
            list.push_back(toValue(element));
        return list;
    }
    auto dict = std::make_shared<jinja::Dict>();
    for (const auto& [key, value] : json.items())
        dict->set(key, toValue(value));
    return dict;
}

/// What a template gives, as "text:…" or "error:…".
std::string outcome(const std::string& source, const jinja::Dict& variables)
{
    try {
        return "text:" + jinja::Template(source).render(variables, kDate);
    } catch (const jinja::TemplateError& error) {
        return std::string("error:") + error.what();
    }
}

std::string failure(const std::string& source)
{
    const std::string text = outcome(source, {});
    return text.compare(0, 6, "error:") == 0 ? text.substr(6) : "no error: " + text.substr(0, 60);
}

} // namespace

class GoldenJinja : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressions();
    void chatTemplates();
    void errorsNameTheLine_data();
    void errorsNameTheLine();
    void workIsBounded_data();
    void workIsBounded();
    void raisedTextArrives();
};

void GoldenJinja::expressions()
{
    const OrderedJson golden =
        OrderedJson::parse(test::readFile(test::fixture("chat_templates/expressions.json")));
    const jinja::Value variables = toValue(golden["variables"]);
    int wrong = 0;
    for (const auto& row : golden["rows"]) {
        const std::string source = row["template"];
        const std::string got = outcome(source, variables.dict());
        const std::string expected = "text:" + row["text"].get<std::string>();
        if (got != expected) {
            ++wrong;
            qWarning("%s\n  expected %s\n  got      %s", source.c_str(), expected.c_str(), got.c_str());
        }
    }
    QCOMPARE(wrong, 0);
    QVERIFY(golden["rows"].size() > 130);
}

void GoldenJinja::chatTemplates()
{
    const OrderedJson data = OrderedJson::parse(test::readFile(test::fixture("chat_templates/golden.json")));
    int wrong = 0;
    int refused = 0;
    for (const auto& [key, expected] : data["golden"].items()) {
        const std::size_t slash = key.find('/');
        const std::string name = key.substr(slash + 1, key.size() - slash - 5);
        jinja::Dict variables;
        variables.set("messages", toValue(data["conversations"][name]));
        variables.set("tools", key.back() == '1' ? toValue(data["tools"]) : jinja::Value(jinja::None{}));
        variables.set("documents", jinja::None{});
        variables.set("add_generation_prompt", key[key.size() - 3] == '1');
        variables.set("bos_token", "<s>");
        variables.set("eos_token", "</s>");
        const std::string source =
            test::readFile(test::fixture("chat_templates/" + key.substr(0, slash) + ".jinja"));
        const std::string got = outcome(source, variables);
        const bool fails = expected.contains("error");
        refused += fails;
        if (fails ? got.compare(0, 6, "error:") != 0 : got != "text:" + expected["text"].get<std::string>()) {
            ++wrong;
            qWarning("%s\n  expected %s\n  got %s", key.c_str(), expected.dump().c_str(), got.c_str());
        }
    }
    QCOMPARE(wrong, 0);
    QVERIFY(refused >= 4); // wrong order of roles, several tool calls
    QVERIFY(data["golden"].size() >= 150);
}

void GoldenJinja::errorsNameTheLine_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("message");
    QTest::newRow("open tag") << "a\n{{ b"
                              << "line 2: a tag has no end";
    QTest::newRow("open block") << "{% if x %}\n"
                                << "line 1: 'endif' is missing";
    QTest::newRow("stray end") << "x\n{% endfor %}"
                               << "line 2: 'endfor' has no beginning";
    QTest::newRow("statement") << "{% include 'x' %}"
                               << "line 1: the statement 'include' is not supported";
    QTest::newRow("filter") << "\n\n{{ x | frobnicate }}"
                            << "line 3: the filter 'frobnicate' is not supported";
    QTest::newRow("test") << "{{ x is frobnicated }}"
                          << "line 1: the test 'frobnicated' is not supported";
    QTest::newRow("undefined") << "{{ a.b.c }}"
                               << "line 1: 'b' is looked up in a value that is not defined";
    QTest::newRow("kinds") << "{{ 'a' + 1 }}"
                           << "line 1: '+' cannot join a string and a whole number";
    QTest::newRow("call") << "{{ 'a'() }}"
                          << "line 1: a string is called like a function";
    QTest::newRow("change") << "{% set d = {} %}{% set d.x = 1 %}"
                            << "line 1: 'd' is changed, but is no namespace";
    QTest::newRow("string") << "{{ 'abc }}"
                            << "line 1: a string has no end";
    QTest::newRow("comment") << "{# abc"
                             << "line 1: a comment has no end";
    QTest::newRow("expression") << "{{ }}"
                                << "line 1: an expression is missing";
    QTest::newRow("zero") << "{{ 1 // 0 }}"
                          << "line 1: a number is divided by zero";
    QTest::newRow("overflow") << "{{ 9223372036854775807 + 1 }}"
                              << "line 1: a number grows beyond all bounds";
    QTest::newRow("number") << "{{ 9223372036854775808 }}"
                            << "line 1: the number 9223372036854775808 is too large";
    QTest::newRow("break") << "{% break %}"
                           << "line 1: 'break' stands outside a loop";
}

void GoldenJinja::errorsNameTheLine()
{
    QFETCH(QString, source);
    QFETCH(QString, message);
    QCOMPARE(QString::fromStdString(failure(source.toStdString())), message);
}

void GoldenJinja::workIsBounded_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("part"); // of the message
    QTest::newRow("loops")
        << "{% for a in range(999999) %}{% for b in range(999999) %}{% endfor %}{% endfor %}"
        << "end";
    QTest::newRow("range") << "{{ range(1000000000000) }}"
                           << "list grows";
    QTest::newRow("repeat") << "{{ 'x' * 1000000000000 }}"
                            << "string grows";
    QTest::newRow("doubling")
        << "{% set ns = namespace(x='x') %}{% for i in range(99) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}"
        << "string grows";
    QTest::newRow("output") << "{% for i in range(99) %}{{ 'x' * 9999999 }}{% endfor %}"
                            << "output grows";
    QTest::newRow("replace") << "{{ ('x' * 1000000) | replace('x', 'y' * 1000000) }}"
                             << "string grows";
    QTest::newRow("macro") << "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"
                           << "too deeply";
    QTest::newRow("nesting values")
        << "{% set ns = namespace(x=1) %}{% for i in range(99999) %}{% set ns.x = [ns.x] %}{% endfor %}"
        << "nested deeper";
    QTest::newRow("self") << "{% set ns = namespace() %}{% set ns.x = ns %}"
                          << "namespace is put inside";
    QTest::newRow("self in list") << "{% set ns = namespace() %}{% set ns.x = [ns] %}"
                                  << "namespace is put inside";
    QTest::newRow("self in method") << "{% set ns = namespace() %}{% set ns.x = ns.items %}"
                                    << "namespace is put inside";
    QTest::newRow("parentheses") << "{{ " + QString(100000, QLatin1Char('(')) + "1" +
                                        QString(100000, QLatin1Char(')')) + " }}"
                                 << "nested deeper";
    QTest::newRow("not") << "{{ " + QString("not ").repeated(100000) + "x }}"
                         << "nested deeper";
    QTest::newRow("chain") << "{{ 1" + QString(" + 1").repeated(100000) + " }}"
                           << "steps";
    QTest::newRow("attributes") << "{{ a" + QString(".a").repeated(100000) + " }}"
                                << "steps";
    QTest::newRow("filters") << "{{ a" + QString("|trim").repeated(100000) + " }}"
                             << "steps";
    QTest::newRow("conditions") << "{{ 1" + QString(" if 1").repeated(100000) + " }}"
                                << "steps";
    QTest::newRow("blocks") << QString("{% if 1 %}").repeated(100000) << "nested deeper";
}

void GoldenJinja::workIsBounded()
{
    QFETCH(QString, source);
    QFETCH(QString, part);
    const QString message = QString::fromStdString(failure(source.toStdString()));
    QVERIFY2(message.contains(part), qPrintable(message));
}

void GoldenJinja::raisedTextArrives()
{
    try {
        jinja::Template("{{ raise_exception('roles ' ~ 'must alternate') }}").render({}, kDate);
        QFAIL("nothing was raised");
    } catch (const jinja::RaisedError& error) {
        QCOMPARE(error.what(), "roles must alternate");
    }
}

QTEST_GUILESS_MAIN(GoldenJinja)
#include "golden_jinja.moc"
