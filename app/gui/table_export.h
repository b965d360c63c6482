#pragma once

#include "app/gui/dialogs.h"

namespace isthmus {

class Banner;

/// Asks for a file and writes the text there on another thread; the banner says how it went. `text` is called
/// on that thread: it must hold all it needs.
void saveText(QWidget* parent, const Dialogs& dialogs, Banner* banner, const QString& suggested,
              const QString& filter, std::function<QString()> text);
/// The same for a table as CSV.
void saveTable(QWidget* parent, const Dialogs& dialogs, Banner* banner, const QString& suggested,
               std::function<QString()> text);

} // namespace isthmus
