#pragma once

#include "app/gui/main_window.h"
#include "tests/app/gui/fake_engine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace isthmus::test {

/// One session of the program in a folder of its own, with two invented models and a data file; dialogs
/// answer what the test set.
struct PageSession
{
    explicit PageSession(const QString& folder, FakeCore& core)
        : source(folder + QStringLiteral("/big")), target(folder + QStringLiteral("/small")),
          data(folder + QStringLiteral("/task/rows.jsonl")),
          settings(folder + QStringLiteral("/settings.ini"))
    {
        QDir().mkpath(source);
        QDir().mkpath(target);
        QDir().mkpath(folder + QStringLiteral("/task"));
        QFile file(data);
        file.open(QIODevice::WriteOnly);
        engine = std::make_unique<Engine>(core.services());
        window = std::make_unique<MainWindow>(*engine, settings, dialogs());
        window->openProject(folder + QStringLiteral("/p.isthmus"));
        window->resize(1440, 900);
        window->show();
    }

    /// Opens the pair and waits for it and for the project.
    void open()
    {
        window->openPair(source, target);
        QTRY_VERIFY(engine->pair());
        QTRY_VERIFY(!engine->project().path.isEmpty());
    }

    Dialogs dialogs()
    {
        Dialogs dialogs;
        dialogs.folder = [this](auto&&...) { return answer; };
        dialogs.openFile = [this](QWidget*, const QString&, const QString& start, const QString&) {
            begun = start;
            return answer;
        };
        dialogs.saveFile = [this](auto&&...) { return answer; };
        dialogs.confirm = [this](auto&&...) { return agree; };
        dialogs.choose = [this](auto&&...) { return choice; };
        return dialogs;
    }

    QString source;
    QString target;
    QString data;
    QString answer;    ///< file or folder that the next dialogs give
    QString begun;     ///< where the last dialog for a file began
    bool agree = true; ///< to what the next dialogs ask
    int choice = -1;
    Settings settings;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
};

inline QString readText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace isthmus::test
