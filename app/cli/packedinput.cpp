// SPDX-FileCopyrightText: 2026 The Wirecode developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/packedinput.h"

#include <QCoreApplication>

#include <memory>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace Wirecode::Cli
{

namespace
{

/// Turns packed pieces into pieces as they were.
class Unpacker
{
public:
    virtual ~Unpacker() = default;
    /// False: enough, or damaged.
    virtual bool unpack(std::string_view packed, const TakePiece &take) = 0;
    /// Whether what came so far ends where a packed file may end.
    virtual bool isWhole() const = 0;

    bool isDamaged = false;

protected:
    std::vector<char> m_piece = std::vector<char>(size_t{1} << 18);
};

class Gzip : public Unpacker
{
public:
    Gzip()
    {
        constexpr int gzipWindow = 15 + 16; // the largest, with gzip's header
        isDamaged = inflateInit2(&m_stream, gzipWindow) != Z_OK;
    }
    ~Gzip() override { inflateEnd(&m_stream); }
    Gzip(const Gzip &) = delete;
    Gzip &operator=(const Gzip &) = delete;

    bool unpack(std::string_view packed, const TakePiece &take) override
    {
        std::vector<char> copy(packed.begin(), packed.end()); // zlib's pointers are not constant
        m_stream.next_in = reinterpret_cast<Bytef *>(copy.data());
        m_stream.avail_in = static_cast<uInt>(copy.size());
        do {
            if (m_isWhole && m_stream.avail_in > 0) { // another member
                m_isWhole = false;
                inflateReset(&m_stream);
            }
            m_stream.next_out = reinterpret_cast<Bytef *>(m_piece.data());
            m_stream.avail_out = static_cast<uInt>(m_piece.size());
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            m_isWhole = result == Z_STREAM_END;
            isDamaged = result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR;
            const size_t size = m_piece.size() - m_stream.avail_out;
            if (isDamaged || (size > 0 && !take({m_piece.data(), size})))
                return false;
        } while (m_stream.avail_in > 0 || m_stream.avail_out == 0);
        return true;
    }
    bool isWhole() const override { return m_isWhole; }

private:
    z_stream m_stream{};
    bool m_isWhole = false;
};

class Zstandard : public Unpacker
{
public:
    bool unpack(std::string_view packed, const TakePiece &take) override
    {
        ZSTD_inBuffer in{packed.data(), packed.size(), 0};
        bool isFull = true;
        while (in.pos < in.size || isFull) {
            ZSTD_outBuffer out{m_piece.data(), m_piece.size(), 0};
            const size_t result = ZSTD_decompressStream(m_context.get(), &out, &in);
            isDamaged = ZSTD_isError(result) != 0;
            m_isWhole = result == 0;
            isFull = out.pos == out.size;
            if (isDamaged || (out.pos > 0 && !take({m_piece.data(), out.pos})))
                return false;
        }
        return true;
    }
    bool isWhole() const override { return m_isWhole; }

private:
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_context{ZSTD_createDCtx(), &ZSTD_freeDCtx};
    bool m_isWhole = false;
};

std::unique_ptr<Unpacker> unpackerOf(std::string_view begin)
{
    if (begin.starts_with("\x1f\x8b"))
        return std::make_unique<Gzip>();
    if (begin.starts_with("\x28\xb5\x2f\xfd"))
        return std::make_unique<Zstandard>();
    return nullptr;
}

} // namespace

QString readPacked(const QString &file, const TakePiece &take)
{
    std::unique_ptr<Unpacker> unpacker;
    bool isFirst = true;
    bool isEnough = false;
    const QString problem = readPlain(file, [&](std::string_view piece) {
        if (isFirst)
            unpacker = unpackerOf(piece);
        isFirst = false;
        isEnough = unpacker ? !unpacker->unpack(piece, take) : !take(piece);
        return !isEnough;
    });
    const bool isCut = unpacker && !isEnough && !unpacker->isWhole();
    if (problem.isEmpty() && unpacker && (unpacker->isDamaged || isCut))
        return unreadable(file, QCoreApplication::translate("Wirecode::Cli::Input", "it is damaged."));
    return problem;
}

} // namespace Wirecode::Cli
