// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/list/classfilter.h"

namespace Wirecode::Window
{

namespace
{

constexpr int ClassRole = Qt::UserRole;
constexpr int RegistryRole = Qt::UserRole + 1;

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
    return {currentData(RegistryRole).toString(), currentData(ClassRole).toString()};
}

void ClassFilter::addItems()
{
    const int current = std::max(currentIndex(), 0);
    // What is shown stays: to be filled behind it needs no painting.
    while (count() > 1)
        removeItem(count() - 1);
    if (count() == 0)
        addItem(tr("All classes"));
    else if (itemText(0) != tr("All classes"))
        setItemText(0, tr("All classes"));
    if (!m_isFilled)
        return;
    const bool several = m_catalog.registries().size() > 1;
    for (const Catalog::Registry &registry : m_catalog.registries()) {
        const auto add = [&](const QString &text, const QString &classId) {
            addItem(text, classId);
            setItemData(count() - 1, registry.id, RegistryRole);
        };
        if (several) {
            insertSeparator(count());
            //: An item of the class filter: every class of a registry. %1 is its name, "SMTP"
            add(tr("All %1 codes").arg(registry.name), {});
        }
        for (const Catalog::CodeClass &codeClass : registry.classes) {
            const QString name = m_texts.nameOf(registry, codeClass);
            //: An item of the class filter. %1 is the name of the registry, %2 the id of the class, %3 its
            //: name: "SMTP 4yz Transient Negative Completion"
            add(several ? tr("%1 %2 %3").arg(registry.name, codeClass.id, name)
                        //: An item of the class filter. %1 is the id of the class, %2 its name: "4yz
                        //: Transient Negative Completion"
                        : tr("%1 %2").arg(codeClass.id, name),
                codeClass.id);
        }
    }
    setCurrentIndex(current);
}

} // namespace Wirecode::Window
