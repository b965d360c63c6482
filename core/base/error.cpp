#include "core/base/error.h"

namespace isthmus {

const char* errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return "invalid_argument";
    case ErrorCode::FileNotFound:
        return "file_not_found";
    case ErrorCode::FileUnreadable:
        return "file_unreadable";
    case ErrorCode::FileUnwritable:
        return "file_unwritable";
    case ErrorCode::DiskFull:
        return "disk_full";
    case ErrorCode::MalformedFile:
        return "malformed_file";
    case ErrorCode::ForeignFile:
        return "foreign_file";
    case ErrorCode::NewerSchema:
        return "newer_schema";
    case ErrorCode::UnsupportedModel:
        return "unsupported_model";
    case ErrorCode::ConfigMismatch:
        return "config_mismatch";
    case ErrorCode::MissingTokenizer:
        return "missing_tokenizer";
    case ErrorCode::VocabularyMismatch:
        return "vocabulary_mismatch";
    case ErrorCode::BadData:
        return "bad_data";
    case ErrorCode::TooFewSamples:
        return "too_few_samples";
    case ErrorCode::PromptTooLong:
        return "prompt_too_long";
    case ErrorCode::NonFinite:
        return "non_finite";
    case ErrorCode::OutOfMemory:
        return "out_of_memory";
    case ErrorCode::DeviceUnavailable:
        return "device_unavailable";
    case ErrorCode::SandboxUnavailable:
        return "sandbox_unavailable";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

Error::Error(ErrorCode code, const std::string& message, const std::string& advice)
    : std::runtime_error(advice.empty() ? message : message + " " + advice), code_(code), message_(message),
      advice_(advice)
{
}

} // namespace isthmus
