#pragma once

#include "core/text/jinja_value.h"

#include <memory>
#include <string>
#include <string_view>

namespace isthmus::jinja {

struct ParsedTemplate;

/// A template in the part of Jinja that Hugging Face chat templates use, with trim_blocks and lstrip_blocks
/// on and the loop controls, as in transformers. Work, output and recursion are bounded, so that a hostile
/// template ends in an error. Safe to render from several threads.
class Template
{
public:
    /// Throws TemplateError ("line 3: …").
    explicit Template(const std::string& source);

    /// Renders with the given variables. Besides Jinja's range, namespace and dict, templates may call
    /// raise_exception(text) (throws RaisedError) and strftime_now(format), which tells `date` (ISO,
    /// "2024-07-26").
    std::string render(const Dict& variables, std::string_view date) const;

private:
    std::shared_ptr<const ParsedTemplate> parsed_;
};

/// The template itself refused: raise_exception().
class RaisedError : public TemplateError
{
public:
    using TemplateError::TemplateError;
};

} // namespace isthmus::jinja
