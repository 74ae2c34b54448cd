# SPDX-FileCopyrightText: 2026 The Wirecode developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What run.py looks at: one start of the program for each scene and language.

Names are written as keys of TEXTS, which has them as regular expressions for each language.
"""
from dataclasses import dataclass, field


@dataclass
class Do:
    """A control is used as a screen reader uses it, by its role and name."""
    role: str
    name: str


@dataclass
class Scene:
    """Everything but the name and the arguments may be left out. Names of controls are checked in every scene."""
    name: str
    arguments: list
    before: list = field(default_factory=list)  # keys ("ctrl+k 4 2 1") or Do, before anything is looked at
    size: tuple = ()  # of the window, in pixels
    controls: list = field(default_factory=list)  # (role, name) of what has to be on the screen
    focus: tuple = ()  # (role, name) of the control that has the focus
    rows: dict = field(default_factory=dict)  # list → how each of its rows is called
    tab: list = field(default_factory=list)  # names of the stops of Tab from the focus on, once around
    says: list = field(default_factory=list)  # (keys or Do, what is announced then)


SEARCH, CODES = ("text", "search"), ("list", "codes")

SCENES = [
    Scene("one code", ["smtp/421"],
          controls=[("frame", "421"), SEARCH, CODES, ("text", "421"), ("tool bar", "tools"), ("push button", "swap"),
                    ("label", "all codes")],
          focus=SEARCH,
          rows={"codes": "row"},
          tab=["search", "protocols", "codes", "back", "compare", "favourite", "notes", "copy", "421"],
          says=[("4 2 1", "421 typed"), ("Escape", "all codes")]),
    Scene("two codes", ["--compare", "smtp/421", "smtp/551"],
          controls=[SEARCH, CODES, ("text", "421 and 551"), ("list item", "retry row"), ("list item", "cases row"),
                    ("push button", "close 421"), ("push button", "close 551"), ("slider", "divider")],
          focus=SEARCH,
          rows={"codes": "row"},
          tab=["search", "protocols", "codes", "back", "compare", "swap", "hide", "favourite", "notes", "copy",
               "favourite 421", "pin 421", "close 421", "divider", "favourite 551", "pin 551", "close 551", "421 and 551"],
          says=[("ctrl+shift+x", "swapped"),
                (Do("menu item", "other language"), "language changed")]),
    Scene("no code", [],
          controls=[("text", "nothing chosen")],
          focus=SEARCH,
          tab=["search", "protocols", "codes", "to be explained", "nothing chosen"],
          says=[("z q x", "0 codes")]),
    Scene("unknown code", ["smtp/998"],
          controls=[("label", "unknown"), ("push button", "dismiss")]),
    Scene("narrow window", ["smtp/421"], size=(500, 600),
          controls=[("push button", "more")]),
    Scene("row chosen", ["smtp/421"], before=["Down Down"],
          focus=CODES),
    Scene("about", [], before=[Do("menu item", "about")],
          controls=[("alert", "about"), ("push button", "ok")],
          focus=("push button", "ok")),
]

OUTCOMES_EN = "information|success|more input expected|redirection|transient failure|permanent failure"
RETRIES_EN = "no retry needed|retry later|retry after a change|do not retry"
OUTCOMES_TR = "bilgi|başarı|devamı bekleniyor|yönlendirme|geçici hata|kalıcı hata"
RETRIES_TR = "yeniden denemek gerekmez|daha sonra yeniden deneyin|değişiklikten sonra yeniden deneyin|yeniden denemeyin"

TEXTS = {
    "en": {
        "search": "Search codes",
        "protocols": "All protocols",
        "codes": "Codes found",
        "row": rf"SMTP 421, Service not available, transient failure, retry later(, compared as A)?"
               rf"|(?!SMTP 421)\S.*, .+, ({OUTCOMES_EN}), ({RETRIES_EN})(, (obsolete|reserved|unofficial))?(, compared as B)?"
               r"|.+, heading, \d+ codes?",
        "all codes": r"[\d,]+ codes",
        "421 typed": r"\d+ codes",
        "0 codes": "0 codes",
        "421": "SMTP 421 Service not available",
        "421 and 551": "SMTP 421 Service not available vs 551 .+",
        "retry row": "Retry. SMTP 421: Yes, the same request later. SMTP 551: Only after a change. Differs.",
        "cases row": "When you see it. SMTP 421: .+ SMTP 551: .+",
        "favourite 421": "Favourite: SMTP 421", "pin 421": "Pin SMTP 421", "close 421": "Close SMTP 421",
        "favourite 551": "Favourite: SMTP 551", "pin 551": "Pin SMTP 551", "close 551": "Close SMTP 551",
        "divider": "Divider between the two codes",
        "to be explained": "Text to be explained",
        "nothing chosen": "Look up a code",
        "unknown": "(?s).*smtp/998.*",
        "dismiss": "Dismiss this notice",
        "tools": "Tools",
        "more": "More tools",
        "back": "Back", "compare": "Compare With…", "hide": "Only Differences",
        "favourite": "Favourite", "notes": "Note and Tags", "copy": "Copy Page",
        "swap": "Swap Sides",
        "swapped": "Sides swapped: SMTP 551 on the left, SMTP 421 on the right.",
        "about": "About Wirecode",
        "ok": "OK",
        "other language": "Türkçe",
        "language changed": "Dil artık Türkçe.",
    },
    "tr": {
        "search": "Kod ara",
        "protocols": "Tüm protokoller",
        "codes": "Bulunan kodlar",
        "row": rf"SMTP 421, Hizmet kullanılamıyor, geçici hata, daha sonra yeniden deneyin(, A olarak karşılaştırılıyor)?"
               rf"|(?!SMTP 421)\S.*, .+, ({OUTCOMES_TR}), ({RETRIES_TR})(, (kullanımdan kalkmış|ayrılmış|resmî olmayan))?(, B olarak karşılaştırılıyor)?"
               r"|.+, başlık, \d+ kod",
        "all codes": r"[\d.]+ kod",
        "421 typed": r"\d+ kod",
        "0 codes": "0 kod",
        "421": "SMTP 421 Hizmet kullanılamıyor",
        "421 and 551": "SMTP 421 .+ 551 .+",
        "retry row": "Yeniden deneme. SMTP 421: .+ SMTP 551: .+ Farklı.",
        "cases row": "Ne zaman görülür. SMTP 421: .+ SMTP 551: .+",
        "favourite 421": "Sık kullanılan: SMTP 421", "pin 421": "SMTP 421 kodunu sabitle", "close 421": "SMTP 421 kodunu kapat",
        "favourite 551": "Sık kullanılan: SMTP 551", "pin 551": "SMTP 551 kodunu sabitle", "close 551": "SMTP 551 kodunu kapat",
        "divider": "İki kod arasındaki ayırıcı",
        "to be explained": "Açıklanacak metin",
        "nothing chosen": ".+",
        "unknown": "(?s).*smtp/998.*",
        "dismiss": "Bu bildirimi kapat",
        "tools": "Araçlar",
        "more": "Diğer araçlar",
        "back": "Geri", "compare": "Karşılaştır…", "hide": "Yalnızca Farklar",
        "favourite": "Sık Kullanılan", "notes": "Not ve Etiketler", "copy": "Sayfayı Kopyala",
        "swap": "Tarafların Yerini Değiştir",
        "swapped": "Tarafların yeri değişti: solda SMTP 551, sağda SMTP 421.",
        "about": "Wirecode Hakkında",
        "ok": "Tamam",
        "other language": "English",
        "language changed": "The language is English.",
    },
}
