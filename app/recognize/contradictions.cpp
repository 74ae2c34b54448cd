#include "recognize/contradictions.h"
namespace Wirecode::Recognize
{
QList<Contradiction> contradictionsIn(const Catalog::Catalog &, QStringView, const std::vector<Passage> &)
{
    return {};
}
} // namespace Wirecode::Recognize
