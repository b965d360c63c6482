#include "core/evaluate/answers.h"

#include <QTest>

using namespace isthmus;

class AnswersTest : public QObject
{
    Q_OBJECT

private:
    static QString text(const std::optional<std::string>& answer)
    {
        return answer ? QString::fromStdString(*answer) : QString("none");
    }

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("stated");
        const auto row = [](const char* text, const char* last, const char* stated) {
            QTest::newRow(text) << QString(text) << QString(last) << QString(stated);
        };
        row("So the answer is 12.", "12", "12");
        row("#### 12", "12", "12");
        row("The answer is: $1,234.50", "1234.5", "1234.5");
        row("3 + 4 = 7, so 7 apples.", "7", "none");
        row("The answer is 7 because 3 + 4 = 8", "8", "7");
        row("The answer is 5. No, the answer is 6.", "6", "6");
        row("The answer is 5.\n#### 9", "9", "9");
        row("She has 1,000,000 dollars", "1000000", "none");
        row("10,20", "20", "none");    // a list, no thousands
        row("1,2345", "2345", "none"); // four digits are no group
        row("12,345,67", "67", "none");
        row("It is -5 degrees", "-5", "none");
        row("10-5", "5", "none"); // a difference, not minus five
        row("x = 10 - 5 = 5", "5", "none");
        row("The answer is -$5.", "-5", "-5");
        row("The answer is $-5.", "-5", "-5");
        row("\xE2\x88\x92"
            "7",
            "-7", "none");
        row("the answer is 0.50", "0.5", "0.5");
        row("the answer is .5", "0.5", "0.5");
        row("The answer is 18.0", "18", "18");
        row("The answer is 007", "7", "7");
        row("The answer is -0", "0", "0");
        row("THE ANSWER IS 50%", "50", "50");
        row("The answer is 20km.", "20", "20");
        row("The answer is **42**.", "42", "42");
        row("The answer is about 42.", "42", "none"); // strict means strict
        row("The answer is unknown", "none", "none");
        row("", "none", "none");
        row("no number at all.", "none", "none");
        row("Room 2b, page 3.", "3", "none");
        row("3.14.", "3.14", "none");
        row("5 = 5.0", "5", "none");
    }
    void numbers()
    {
        QFETCH(QString, text);
        QTEST(AnswersTest::text(lastNumber(text.toStdString())), "last");
        QTEST(AnswersTest::text(statedNumber(text.toStdString())), "stated");
    }

    void letters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letter");
        const auto row = [](const char* text, const char* letter) {
            QTest::newRow(text) << QString(text) << QString(letter);
        };
        row(" B", "B");
        row("b", "B");
        row("(C) because", "C");
        row("D. The moon", "D");
        row("The answer is: A", "A");
        row("The answer is (B).", "B");
        row("Answer: **C**", "C");
        row("The answer is A, no, the answer is D.", "D");
        row("A dog", "none");
        row("Because of C", "none");
        row("E", "none");
        row("Apple", "none");
        row("The answer is apple", "none");
        row("", "none");
        row("The answer is", "none");
        row("C\n\nD", "C");
        row("B 12", "B");
    }
    void letters()
    {
        QFETCH(QString, text);
        QTEST(AnswersTest::text(choiceLetter(text.toStdString())), "letter");
    }

    void programs()
    {
        QCOMPARE(fencedProgram("    return 1\n"), std::string("    return 1\n"));
        QCOMPARE(fencedProgram("    return 1\n```\nIt returns one."), std::string("    return 1\n"));
        QCOMPARE(fencedProgram("Here:\n```python\ndef f():\n    pass\n```\nDone."),
                 std::string("def f():\n    pass\n"));
        QCOMPARE(fencedProgram("```\nx = 1\n```"), std::string("x = 1\n"));
        QCOMPARE(fencedProgram("Here:\n```python\ndef f():\n    pass"), std::string("def f():\n    pass"));
    }
};

QTEST_APPLESS_MAIN(AnswersTest)
#include "unit_answers.moc"
