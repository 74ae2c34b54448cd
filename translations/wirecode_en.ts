<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Wirecode::Share::Explanation</name>
    <message numerus="yes">
        <source>%n code(s) in the text.</source>
        <translation>
            <numerusform>%n code in the text.</numerusform>
            <numerusform>%n codes in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of its %n line(s), these are the first with codes.</source>
        <translation>
            <numerusform>Of its %n line, this is the first with codes.</numerusform>
            <numerusform>Of its %n lines, these are the first with codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::Pages</name>
    <message numerus="yes">
        <source>The verdicts are the same in every row; %n equal entries are hidden.</source>
        <extracomment>Where what is equal is hidden, and the verdicts are equal in every row. %n counts all that is hidden: rows, causes, sections and references.</extracomment>
        <translation>
            <numerusform>The verdicts are the same in every row; %n equal entry is hidden.</numerusform>
            <numerusform>The verdicts are the same in every row; %n equal entries are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal entries are hidden.</source>
        <extracomment>%n counts the rows, causes, sections and references that two codes have alike.</extracomment>
        <translation>
            <numerusform>%n equal entry is hidden.</numerusform>
            <numerusform>%n equal entries are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts are the same</source>
        <extracomment>A line that opens. %n counts facts that two codes have alike.</extracomment>
        <translation>
            <numerusform>%n fact is the same</numerusform>
            <numerusform>%n facts are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The enhanced code or the provider’s reply beside it decides: %n of %1 ask for something else.</source>
        <extracomment>What stands beside a reply code: &quot;550 5.7.26&quot;. %1 is the number of all of them</extracomment>
        <translation>
            <numerusform>The enhanced code or the provider’s reply beside it decides: %n of %1 asks for something else.</numerusform>
            <numerusform>The enhanced code or the provider’s reply beside it decides: %n of %1 ask for something else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::CodeListModel</name>
    <message numerus="yes">
        <source>At least %Ln code(s)</source>
        <translation>
            <numerusform>At least %Ln code</numerusform>
            <numerusform>At least %Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s)</source>
        <translation>
            <numerusform>%Ln code</numerusform>
            <numerusform>%Ln codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No code has all these words. The nearest %Ln code(s):</source>
        <translation>
            <numerusform>No code has all these words. The nearest code:</numerusform>
            <numerusform>No code has all these words. The nearest %Ln codes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln code(s) found in your text</source>
        <translation>
            <numerusform>%Ln code found in your text</numerusform>
            <numerusform>%Ln codes found in your text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::HiddenHint</name>
    <message numerus="yes">
        <source>%1 is in %2, which is not chosen.</source>
        <extracomment>A code that was typed is not in the list. %1 is the code, &quot;550&quot;, %2 the protocols that have it and are not chosen, &quot;SMTP and FTP&quot;; %n is how many</extracomment>
        <translation>
            <numerusform>%1 is in %2, which is not chosen.</numerusform>
            <numerusform>%1 is in %2, which are not chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wirecode::Window::Sharing</name>
    <message numerus="yes">
        <source>%n new favourite(s)</source>
        <translation>
            <numerusform>%n new favourite</numerusform>
            <numerusform>%n new favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
</TS>
