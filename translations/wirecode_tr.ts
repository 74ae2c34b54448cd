<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>CodeListModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A row of the list of codes. %1 is the code, %2 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, retry: %4</source>
        <extracomment>A row of the list as a screen reader says it. %1 &quot;SMTP 421&quot;, %2 name, %3 outcome, %4 whether to retry</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>%1 is the reason phrase of the specification, %2 the class of the code</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePane</name>
    <message>
        <source>Close this side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Search: 421, 55?, 4xx, mailbox full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code, the beginning of one, a pattern such as 4xx or 55?, or words in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An item of the class filter. %1 is the id of the class, %2 its name: &quot;4yz Transient Negative Completion&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.

Try fewer words, the beginning of a code, or a pattern such as 4xx or 55?. A class filter narrows the list as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1 with the Code Shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Choose a code in the list to read about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the second code in the list to compare it with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Heading of a side. %1 is the code, %2 its name: &quot;SMTP 421 Service not available&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences and advice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare With…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Wirecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of codes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Wirecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wirecode %1, a reference browser for protocol status codes.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The settings in %1 are damaged (%2). Wirecode starts with its defaults and keeps the file as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 are damaged (%2). Wirecode starts with its defaults and leaves the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in %1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong value for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wirecode::Catalog::CatalogReader</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known; expected is one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text without blanks around it is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code has the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of several meanings needs a context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“documents” has no title for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id such as “smtp/421” is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code is not compared with itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wirecode::Cli::Command</name>
    <message>
        <source>“wirecode-cli --help” lists commands and options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“protocols” takes no operand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“list” takes options only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no protocol “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code is in class “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“show” takes one id, such as smtp/421.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“compare” takes two ids, such as smtp/421 smtp/551.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“search” takes a text to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up and compares protocol status codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocols, list, show ID, compare ID ID, or search TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in this language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in this format: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: only the codes of this protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list: only the codes of this class, such as 4yz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not take the option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wirecode::Cli::Launch</name>
    <message>
        <source>Opens the reference browser for protocol status codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code to open, such as smtp/421; with --compare, two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in this language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“wirecode --help” lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--compare takes two ids, such as smtp/421 smtp/551.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes are opened with --compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wirecode::Compare::Comparison</name>
    <message>
        <source>%1 %2 vs %3 %4</source>
        <extracomment>Title of a comparison. %1 and %3 are codes, %2 and %4 their names: &quot;SMTP 421 Service not available vs 551 …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>protocol and code</comment>
        <extracomment>A code with its protocol. %1 is the protocol, %2 the code: &quot;SMTP 421&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on both sides. Choose another code to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>class</comment>
        <extracomment>A class of codes. %1 is its id, %2 its name: &quot;4yz Transient Negative Completion&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wirecode::Compare::Relation</name>
    <message>
        <source>%1 and %2 only inform: neither accepts nor refuses anything, and they differ in what they tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only informs, while %2 confirms that a request was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only informs and leaves the exchange where it was, while %2 has begun something and waits for the client to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only informs, while %2 sends the client elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only informs, while %2 turns a request down for the time being.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only informs, while %2 turns a request down for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both report success; they differ in what was done or promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends a request that succeeded; %2 stands in the middle of one, and the server waits for the client to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports that the request succeeded here, %2 that it has to be made elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a success and %2 a refusal for the time being, which can still turn into a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a success and %2 a refusal for good: the request behind %2 has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 as with %2 the server waits for the client; they differ in what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites the client to go on here, while %2 sends it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites the client to go on, while %2 stops it for the time being.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invites the client to go on, while %2 stops it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 both send the client elsewhere; they differ in where it goes and with what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the client elsewhere, while %2 asks it to wait and to come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the client elsewhere, while %2 turns it down without another place to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are both transient failures: nothing is decided for good, and they differ in what stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a transient failure and %2 a permanent one: what met %1 may still succeed as it is, what met %2 will not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are both permanent failures: repeating the request unchanged helps with neither, and they differ in what was wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 there is nothing to repeat; after %2 the client keeps the request and sends it again later of its own accord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 there is nothing to repeat; after %2 a new attempt is worth making once something has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 there is nothing to repeat; after %2 repeating is useless, and the client gives the request up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request that met %1 can be sent again just as it was; the one that met %2 has to be changed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that meets %1 keeps the request and tries again; one that meets %2 gives it up at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 a change on the client&apos;s side opens the way; with %2 no such change exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act on %1; %2 is for the sender&apos;s side to put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act on %1; %2 is for the receiver&apos;s side to put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act on %1; the cause of %2 can lie on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for the sender&apos;s side to put right, %2 for the receiver&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for the sender&apos;s side to put right; the cause of %2 can lie on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is for the receiver&apos;s side to put right; the cause of %2 can lie on either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 the connection stays open for more; %2 ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in force; %2 is obsolete and left to old systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use; %2 is only reserved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a published standard; %2 does not, and a client may know no more of it than its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was in use and is obsolete; %2 never was in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was once part of a standard and is obsolete; %2 never was part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reserved by its registry; %2 is used without any registry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wirecode::Language::Terms</name>
    <message>
        <source>Information</source>
        <comment>outcome of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <comment>outcome of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More input expected</source>
        <comment>outcome of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirection</source>
        <comment>outcome of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient failure</source>
        <comment>outcome of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent failure</source>
        <comment>outcome of a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <comment>whether to send the request again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the same request later</source>
        <comment>whether to send the request again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only after a change</source>
        <comment>whether to send the request again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never as it is</source>
        <comment>whether to send the request again</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>who must act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender&apos;s side</source>
        <comment>who must act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver&apos;s side</source>
        <comment>who must act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either side</source>
        <comment>who must act</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>standing of a code in its registry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obsolete</source>
        <comment>standing of a code in its registry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <comment>standing of a code in its registry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unofficial</source>
        <comment>standing of a code in its registry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is closed</source>
        <comment>what becomes of the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open</source>
        <comment>what becomes of the connection</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wirecode::Share::Pages</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>Mark of a table row whose values are not the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other comparisons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A link to a comparison. %1 and %2 are codes: &quot;SMTP 421 and SMTP 450&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a code&apos;s page. %1 is the code, %2 its name: &quot;SMTP 421 Service not available&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which to use or expect when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <comment>a column of the verdict table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
