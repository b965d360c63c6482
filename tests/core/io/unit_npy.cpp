#include "core/base/error.h"
#include "core/io/npy.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace isthmus;

class TestNpy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header_data()
    {
        QTest::addColumn<QList<qint64>>("shape");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("scalar") << QList<qint64>{} << QByteArray("'shape': (), }");
        QTest::newRow("vector") << QList<qint64>{6} << QByteArray("'shape': (6,), }");
        QTest::newRow("matrix") << QList<qint64>{2, 3} << QByteArray("'shape': (2, 3), }");
    }
    void header()
    {
        QFETCH(QList<qint64>, shape);
        QFETCH(QByteArray, text);
        const QTemporaryDir dir;
        const auto path = std::filesystem::path(dir.path().toStdString()) / "a.npy";
        std::vector<float> values = {0, 1, -2.5F, 3, 4, 5};
        if (shape.isEmpty())
            values.resize(1);
        writeNpy(path, values, {shape.begin(), shape.end()});
        const std::string file = test::readFile(path);
        QCOMPARE(file.substr(0, 8), std::string("\x93NUMPY\x01\x00", 8));
        const std::size_t length =
            static_cast<unsigned char>(file[8]) + 256U * static_cast<unsigned char>(file[9]);
        QCOMPARE((10 + length) % 64, std::size_t{0});
        QCOMPARE(file[9 + length], '\n');
        const std::string head = file.substr(10, length);
        QVERIFY(QString::fromStdString(head).startsWith("{'descr': '<f4', 'fortran_order': False, " + text));
        QCOMPARE(file.size(), 10 + length + values.size() * sizeof(float));
        QVERIFY(std::memcmp(file.data() + 10 + length, values.data(), values.size() * sizeof(float)) == 0);
    }

    void refusesOtherShape()
    {
        const QTemporaryDir dir;
        const auto path = std::filesystem::path(dir.path().toStdString()) / "a.npy";
        const std::vector<float> values(6);
        QVERIFY_THROWS_EXCEPTION(Error, writeNpy(path, values, {2, 4}));
        QVERIFY_THROWS_EXCEPTION(Error, writeNpy(path, values, {-2, -3}));
        QVERIFY_THROWS_EXCEPTION(Error, writeNpy(path, values, {1LL << 62, 8}));
        QVERIFY_THROWS_EXCEPTION(Error, writeNpy(path / "x" / "a.npy", values, {6}));
        QVERIFY(!std::filesystem::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestNpy)
#include "unit_npy.moc"
