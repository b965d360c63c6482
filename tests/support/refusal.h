#pragma once

#include "core/base/error.h"

#include <QString>

namespace isthmus::test {

/// What a call is refused with, message and advice; empty if it is not.
template <typename Call> QString refusal(const Call& call)
{
    try {
        call();
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace isthmus::test
