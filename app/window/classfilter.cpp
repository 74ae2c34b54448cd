// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/classfilter.h"

namespace Wirecode::Window
{

namespace
{

constexpr int ClassRole = Qt::UserRole;
constexpr int ProtocolRole = Qt::UserRole + 1;

} // namespace

ClassFilter::ClassFilter(const Catalog::Catalog &catalog, QWidget *parent)
    : QComboBox(parent)
    , m_catalog(catalog)
{
    // The longest class name must not dictate the width of the panel.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void ClassFilter::fill()
{
    m_isFilled = true;
    addItems();
}

void ClassFilter::setTexts(const Language::TextTable &texts)
{
    m_texts = texts;
    setAccessibleName(tr("Class of codes"));
    // On X11 and Wayland Qt calls a combo box by what is chosen in it.
    setAccessibleDescription(accessibleName());
    addItems();
}

Search::Within ClassFilter::chosen() const
{
    return {currentData(ProtocolRole).toString(), currentData(ClassRole).toString()};
}

void ClassFilter::addItems()
{
    const int current = std::max(currentIndex(), 0);
    clear();
    addItem(tr("All classes"));
    if (!m_isFilled)
        return;
    const bool severalProtocols = m_catalog.protocols().size() > 1;
    for (const Catalog::Protocol &protocol : m_catalog.protocols()) {
        const auto add = [&](const QString &text, const QString &classId) {
            addItem(text, classId);
            setItemData(count() - 1, protocol.id, ProtocolRole);
        };
        if (severalProtocols) {
            insertSeparator(count());
            //: An item of the class filter: every class of a protocol. %1 is its name, "SMTP"
            add(tr("All %1 codes").arg(protocol.name), {});
        }
        for (const Catalog::CodeClass &codeClass : protocol.classes) {
            const QString name = m_texts.translated(protocol, codeClass).name;
            //: An item of the class filter. %1 is the name of the protocol, %2 the id of the class, %3 its
            //: name: "SMTP 4yz Transient Negative Completion"
            add(severalProtocols ? tr("%1 %2 %3").arg(protocol.name, codeClass.id, name)
                                 //: An item of the class filter. %1 is the id of the class, %2 its name: "4yz
                                 //: Transient Negative Completion"
                                 : tr("%1 %2").arg(codeClass.id, name),
                codeClass.id);
        }
    }
    setCurrentIndex(current);
}

} // namespace Wirecode::Window
