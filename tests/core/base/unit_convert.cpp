#include "core/base/convert.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/random.h"

#include <QTest>

#include <atomic>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <stdexcept>

using namespace isthmus;

namespace {

constexpr std::size_t patterns = 65536;

std::vector<std::uint16_t> allPatterns()
{
    std::vector<std::uint16_t> bits(patterns);
    for (std::size_t i = 0; i < patterns; ++i)
        bits[i] = static_cast<std::uint16_t>(i);
    return bits;
}

template <typename T> const std::byte* bytesOf(const std::vector<T>& values)
{
    return reinterpret_cast<const std::byte*>(values.data());
}

std::vector<std::uint16_t> narrow(DType dtype, const std::vector<float>& values)
{
    std::vector<std::uint16_t> bits(values.size());
    fromFloat(dtype, values.data(), reinterpret_cast<std::byte*>(bits.data()), values.size());
    return bits;
}

/// Value of a half by its definition (IEEE 754), in double.
double halfByDefinition(std::uint16_t bits)
{
    const int exponent = (bits >> 10) & 31;
    const double fraction = (bits & 1023) / 1024.0;
    const double sign = (bits & 0x8000) != 0 ? -1 : 1;
    if (exponent == 31)
        return fraction != 0 ? std::numeric_limits<double>::quiet_NaN()
                             : sign * std::numeric_limits<double>::infinity();
    return sign * (exponent == 0 ? std::ldexp(fraction, -14) : std::ldexp(1 + fraction, exponent - 15));
}

} // namespace

class ConvertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHalfPattern()
    {
        const std::vector<std::uint16_t> bits = allPatterns();
        std::vector<float> values(patterns);
        toFloat(DType::F16, bytesOf(bits), values.data(), patterns);
        for (std::size_t i = 0; i < patterns; ++i) {
            const double want = halfByDefinition(bits[i]);
            if (std::isnan(want)) {
                QVERIFY(std::isnan(values[i]) && std::signbit(values[i]) == ((bits[i] & 0x8000) != 0));
            } else {
                QCOMPARE(static_cast<double>(values[i]), want);
                QCOMPARE(std::signbit(values[i]), (bits[i] & 0x8000) != 0);
            }
            // The portable code and the vectorised one agree in every bit, NaN payloads included.
            QCOMPARE(std::bit_cast<std::uint32_t>(values[i]),
                     std::bit_cast<std::uint32_t>(halfToFloat(bits[i])));
        }
    }

    void everyBfloat16Pattern()
    {
        const std::vector<std::uint16_t> bits = allPatterns();
        std::vector<float> values(patterns);
        toFloat(DType::BF16, bytesOf(bits), values.data(), patterns);
        for (std::size_t i = 0; i < patterns; ++i)
            QCOMPARE(std::bit_cast<std::uint32_t>(values[i]), static_cast<std::uint32_t>(bits[i]) << 16);
    }

    void everyPatternSurvivesTheWayBack()
    {
        const std::vector<std::uint16_t> bits = allPatterns();
        for (DType dtype : {DType::F16, DType::BF16}) {
            std::vector<float> values(patterns);
            toFloat(dtype, bytesOf(bits), values.data(), patterns);
            const std::vector<std::uint16_t> back = narrow(dtype, values);
            const std::uint16_t quietBit = dtype == DType::F16 ? 0x0200 : 0x0040;
            for (std::size_t i = 0; i < patterns; ++i) {
                const int expected = std::isnan(values[i]) ? bits[i] | quietBit : bits[i];
                QCOMPARE(int{back[i]}, expected);
            }
        }
    }

    void roundsToNearestEven()
    {
        // Halfway between each half and the next, and one float to either side of it.
        for (std::uint16_t low = 0; low < 0x7bff; ++low) {
            const float middle = (halfToFloat(low) + halfToFloat(static_cast<std::uint16_t>(low + 1))) / 2;
            const int even = (low & 1) == 0 ? low : low + 1;
            const std::vector<float> values(8, middle);
            QCOMPARE(int{narrow(DType::F16, values)[7]}, even);
            QCOMPARE(int{floatToHalf(middle)}, even);
            QCOMPARE(int{floatToHalf(std::nextafter(middle, 0.0F))}, int{low});
            QCOMPARE(int{floatToHalf(std::nextafter(middle, 1e9F))}, low + 1);
        }
        QCOMPARE(int{floatToHalf(65519.996F)}, 0x7bff);
        QCOMPARE(int{floatToHalf(65520.0F)}, 0x7c00);
        QCOMPARE(int{floatToBfloat16(1.00390625F)}, 0x3f80); // 1 + 2^-8: halfway, 1 is even
        QCOMPARE(int{floatToBfloat16(1.01171875F)}, 0x3f82); // 1 + 3 * 2^-8: halfway, up to even
        QCOMPARE(int{floatToBfloat16(3.4e38F)}, 0x7f80);
    }

    void vectorisedNarrowingEqualsPortable()
    {
        Random random(11);
        std::vector<float> values(100003);
        for (float& value : values)
            value = std::bit_cast<float>(static_cast<std::uint32_t>(random.next()));
        for (std::size_t i = 0; i < values.size(); i += 2) // half of them in the range of halves
            values[i] =
                static_cast<float>(random.normal() * std::exp2(static_cast<double>(random.below(40)) - 25));
        const std::vector<std::uint16_t> half = narrow(DType::F16, values);
        const std::vector<std::uint16_t> brain = narrow(DType::BF16, values);
        for (std::size_t i = 0; i < values.size(); ++i) {
            QCOMPARE(int{half[i]}, int{floatToHalf(values[i])});
            QCOMPARE(int{brain[i]}, int{floatToBfloat16(values[i])});
        }
    }

    void anyAlignmentAndLength()
    {
        const std::vector<std::uint16_t> bits = allPatterns();
        std::vector<std::byte> shifted(2 * 40 + 1);
        for (std::size_t count = 0; count < 40; ++count) {
            if (count > 0)
                std::memcpy(shifted.data() + 1, bits.data() + 15000, 2 * count);
            std::vector<float> values(count + 1, -7);
            toFloat(DType::F16, shifted.data() + 1, values.data(), count);
            for (std::size_t i = 0; i < count; ++i)
                QCOMPARE(values[i], halfToFloat(static_cast<std::uint16_t>(15000 + i)));
            QCOMPARE(values[count], -7.0F);
        }
    }

    void doublesAreRounded()
    {
        const std::vector<double> source{0.1, -1e300, 1e-50, 3};
        std::vector<float> values(4);
        toFloat(DType::F64, bytesOf(source), values.data(), 4);
        QCOMPARE(values[0], 0.1F);
        QCOMPARE(values[1], -std::numeric_limits<float>::infinity());
        QCOMPARE(values[2], 0.0F);
        std::vector<double> back(4);
        fromFloat(DType::F64, values.data(), reinterpret_cast<std::byte*>(back.data()), 4);
        QCOMPARE(back[0], static_cast<double>(0.1F));
        QCOMPARE(back[3], 3.0);
    }

    void manyThreadsGiveTheSameElements()
    {
        std::vector<std::uint16_t> bits((std::size_t{3} << 20) + 17);
        for (std::size_t i = 0; i < bits.size(); ++i)
            bits[i] = static_cast<std::uint16_t>(i * 2654435761U >> 7);
        std::vector<float> values(bits.size());
        std::vector<float> serial(bits.size());
        toFloat(DType::BF16, bytesOf(bits), values.data(), bits.size());
        toFloatSerial(DType::BF16, bytesOf(bits), serial.data(), bits.size());
        QCOMPARE(std::memcmp(values.data(), serial.data(), values.size() * sizeof(float)), 0);
    }

    void integersAreRefused()
    {
        const std::byte source[8] = {};
        float value = 0;
        try {
            toFloat(DType::I8, source, &value, 1);
            QFAIL("accepted");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
            QVERIFY(QString(error.what()).contains("I8"));
        }
    }

    void parallelForCoversTheRangeOnce()
    {
        for (std::size_t grain : {1U, 7U, 100U, 5000U}) {
            std::vector<std::atomic<int>> seen(1003);
            parallelFor(3, 1003, grain, [&](std::size_t first, std::size_t last) {
                QVERIFY(last > first && last - first <= grain && (first - 3) % grain == 0);
                for (std::size_t i = first; i < last; ++i)
                    ++seen[i];
            });
            for (std::size_t i = 0; i < seen.size(); ++i)
                QCOMPARE(seen[i].load(), i < 3 ? 0 : 1);
        }
        parallelFor(5, 5, 1, [](std::size_t, std::size_t) { QFAIL("called for an empty range"); });
    }

    void parallelForPassesOnAFailure()
    {
        const auto fail = [](std::size_t first, std::size_t) {
            if (first == 42)
                throw std::runtime_error("piece");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallelFor(0, 100, 1, fail));
    }
};

QTEST_GUILESS_MAIN(ConvertTest)
#include "unit_convert.moc"
