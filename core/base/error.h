#pragma once

#include <stdexcept>
#include <string>

namespace isthmus {

/// What kind of thing went wrong. The application translates by code; the command line prints the sentences.
enum class ErrorCode {
    InvalidArgument,    ///< a parameter outside its range, or parameters that contradict each other
    FileNotFound,       ///< a file or folder that does not exist
    FileUnreadable,     ///< exists, cannot be opened or read
    FileUnwritable,     ///< read-only folder, missing permission
    DiskFull,           ///< no space left while writing
    MalformedFile,      ///< the content breaks the rules of its format
    ForeignFile,        ///< a well-formed file of another kind
    NewerSchema,        ///< written by a newer version of this program
    UnsupportedModel,   ///< a family or option that has no forward pass here
    ConfigMismatch,     ///< config.json and tensors disagree
    MissingTokenizer,   ///< the folder has no tokenizer that can be read
    VocabularyMismatch, ///< two models do not share what the method needs
    BadData,            ///< a data set row that cannot be used
    TooFewSamples,      ///< fewer samples than the estimator is defined for
    PromptTooLong,      ///< longer than the model's context
    NonFinite,          ///< NaN or infinity where a number is needed
    OutOfMemory,        ///< host or device memory
    DeviceUnavailable,  ///< the requested device is not there
    SandboxUnavailable, ///< generated code cannot be run safely on this machine
    Locked,             ///< another process holds the project
    Internal,           ///< a bug of ours
};

/// Stable lower-case identifier of a code, e.g. "malformed_file" (JSON and logs).
const char* errorCodeName(ErrorCode code);

/// A failure the user can act on: what happened and where (`message`), and what to do (`advice`).
/// Both are whole sentences. what() is "message advice".
class Error : public std::runtime_error
{
public:
    Error(ErrorCode code, const std::string& message, const std::string& advice = {});

    ErrorCode code() const { return code_; }
    const std::string& message() const { return message_; }
    const std::string& advice() const { return advice_; }

private:
    ErrorCode code_;
    std::string message_;
    std::string advice_;
};

/// Thrown at a cancellation point of a job that was asked to stop. Not an Error: nothing went wrong.
class Cancelled : public std::exception
{
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace isthmus
