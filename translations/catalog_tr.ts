<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>smtp</name>
    <message>
        <source>Positive Completion</source>
        <comment>class 2yz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive Intermediate</source>
        <comment>class 3yz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient Negative Completion</source>
        <comment>class 4yz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent Negative Completion</source>
        <comment>class 5yz</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System status, or system help reply</source>
        <comment>211 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELP</source>
        <comment>211 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELP drew this answer: a few lines about the server itself or about the help it offers. It reports on no message and no recipient, so a transaction in progress stays exactly where it was.</source>
        <comment>211 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP has no command that asks for a status report, so only HELP leads here, and the common mail servers that support HELP use 214 instead. In a log that mixes protocols, 211 may well be the FTP reply to STAT or FEAT.</source>
        <comment>211 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone types HELP in a manual test session and the server answers with remarks about its own state.</source>
        <comment>211 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitoring probe sends HELP after the greeting and stores whatever text comes back.</source>
        <comment>211 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An FTP exchange ended up in the same log as the mail traffic, and its reply to STAT or FEAT is read as an SMTP reply.</source>
        <comment>211 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave mail delivery as it is: neither side has anything to repair or to send again.</source>
        <comment>211 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the log line before drawing conclusions, because 211 on port 21 is an FTP reply.</source>
        <comment>211 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the EHLO reply, not help text, when a program has to learn which extensions the server supports.</source>
        <comment>211 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>211 fits a HELP reply that talks about the server&apos;s own state or its help system, while a list of commands or usage notes goes out as 214.</source>
        <comment>211 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help message</source>
        <comment>214 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELP</source>
        <comment>214 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is text for a person: the commands the server knows, or how to use one of them. The session goes on unchanged, and an open transaction keeps its sender and recipients.</source>
        <comment>214 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client software should not parse it. Wording and layout are each server&apos;s own, and only the reply to EHLO states which extensions a client may use.</source>
        <comment>214 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELP sent to Exim or Exchange brings back a list of the commands the server knows.</source>
        <comment>214 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail answers HELP with a link to a web search for RFC 5321 rather than a list of commands.</source>
        <comment>214 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail answers plain HELP with a list of topics and HELP MAIL with a short syntax note.</source>
        <comment>214 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vulnerability scanner reports that the help text reveals the server&apos;s software and version.</source>
        <comment>214 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on with the session; the reply concerns no message, and nothing has to be retried.</source>
        <comment>214 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send EHLO and read its keywords if you wanted to know whether STARTTLS, AUTH or SIZE is available.</source>
        <comment>214 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim the help text on your own server if your policy forbids showing the software version.</source>
        <comment>214 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>214 is for usage text that only a human will read, such as the answer to HELP RCPT, and promises nothing about which commands will succeed.</source>
        <comment>214 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ready</source>
        <comment>220 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection opened or STARTTLS</source>
        <comment>220 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection greeting</source>
        <comment>220 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has taken the connection and gives its name; the client answers with EHLO.</source>
        <comment>220 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to STARTTLS</source>
        <comment>220 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is waiting for the TLS handshake; the client&apos;s next bytes must be the ClientHello, not an SMTP command.</source>
        <comment>220 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that is welcome starts with this line: the server gives its host name, often its software, and waits. It has not seen a sender, a recipient or a message yet, so the greeting promises nothing about later acceptance.</source>
        <comment>220 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After STARTTLS it is the last line in plain text. Once the handshake has succeeded, both sides must forget what they learned before it, so the client opens with EHLO again and reads the new keyword list.</source>
        <comment>220 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On port 465 no 220 arrives before TLS is up. A client that waits there for a greeting in plain text hangs, and one that speaks TLS at once on port 587 gets a handshake error.</source>
        <comment>220 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary connection to port 25 or 587 begins with 220, usually with the server&apos;s name and the word ESMTP.</source>
        <comment>220 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix with postscreen can send the first line of a multiline 220 at once and the last one only after its tests, to catch clients that talk too early.</source>
        <comment>220 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A greeting made of asterisks shows that a firewall, such as a Cisco ASA with ESMTP inspection, rewrites the session and may also remove STARTTLS.</source>
        <comment>220 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy server takes the connection at once but greets late, and an impatient client gives up before the line arrives.</source>
        <comment>220 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLS log shows 220 after STARTTLS and then a failed handshake over an expired certificate or a TLS version that one side refuses.</source>
        <comment>220 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no action while mail flows: a greeting asks neither side for a correction.</source>
        <comment>220 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the client&apos;s greeting timeout to the five minutes that RFC 5321 recommends if attempts fail before the line arrives.</source>
        <comment>220 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with openssl s_client -starttls smtp if sessions break right after the reply to STARTTLS, and compare certificates and TLS versions on both sides.</source>
        <comment>220 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off SMTP inspection on the firewall in front of the server if the greeting arrives masked with asterisks.</source>
        <comment>220 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the client to TLS from the first byte on port 465 and to STARTTLS on port 587 if no greeting ever appears.</source>
        <comment>220 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>220 opens the dialogue at connection time and hands the channel over to TLS after STARTTLS, while a host that takes no mail at all greets with 521 or 554.</source>
        <comment>220 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service closing transmission channel</source>
        <comment>221 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUIT</source>
        <comment>221 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client said QUIT, and the server says goodbye and closes the connection. Every message that already got its 250 after the message text stays accepted.</source>
        <comment>221 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction still open at that moment is dropped: recipients accepted with RCPT TO get nothing unless the message text was confirmed as well.</source>
        <comment>221 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many look for the cause of a failed delivery here because it is the last line of the session. The lines that count are the reply to the final dot and the first 4yz or 5yz before it.</source>
        <comment>221 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clean session ends with 221, worded &quot;Bye&quot; by Postfix and &quot;closing connection&quot; by Sendmail and Exim.</source>
        <comment>221 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client sends several messages over one connection and says QUIT only after the last one.</source>
        <comment>221 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All recipients were refused, the client skipped DATA and left, so the log ends in 221 although nothing was sent.</source>
        <comment>221 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitoring check connects, says EHLO and QUIT, and fills the log with sessions that carry no mail.</source>
        <comment>221 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix answers an HTTP request on port 25 with 221 and a curt remark and then hangs up, which points to a scanner or a misdirected proxy.</source>
        <comment>221 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the connection close; the session is over and neither side has anything to correct.</source>
        <comment>221 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log upward for the reply to the message text if mail is missing, because the farewell says nothing about delivery.</source>
        <comment>221 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a new connection for further mail, since the server takes no more commands on this one.</source>
        <comment>221 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat a connection lost while your client waits for this reply as a normal end, and do not resend messages that were confirmed with 250.</source>
        <comment>221 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>221 is the polite reply to QUIT, whereas a server that has to hang up for reasons of its own announces that with 421.</source>
        <comment>221 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication succeeded</source>
        <comment>235 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>235 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login worked: for the rest of the connection the server treats the client as the account it proved to be. No message has been handed over yet; MAIL FROM comes next.</source>
        <comment>235 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being logged in is not permission for everything. The server can still refuse a sender address that the account does not own, a recipient or the message itself, for example with 550 or 553.</source>
        <comment>235 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second AUTH on the same connection gets 503. To change accounts, the client has to disconnect and start again.</source>
        <comment>235 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program logs in over TLS on port 587 or 465, and the submission server answers 235 before the first message.</source>
        <comment>235 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small company&apos;s mail server logs in at its provider&apos;s smart host, which then relays its outgoing mail.</source>
        <comment>235 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office printer or web application gets 235 and then fails at MAIL FROM because its configured sender is not an address of that account.</source>
        <comment>235 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log shows successful logins to one account from many unrelated networks, a typical sign of a stolen password.</source>
        <comment>235 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with MAIL FROM, as the login needs no further action from either side.</source>
        <comment>235 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the replies to MAIL FROM, RCPT TO and the message text if the mail still fails, because each refusal there has its own code.</source>
        <comment>235 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the program&apos;s sender address to one that the account may use, or ask the submission server&apos;s admin to grant it, if the server refuses the sender after a good login.</source>
        <comment>235 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password, revoke app passwords and tokens, and have the outgoing queue checked if the login was not yours.</source>
        <comment>235 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>235 closes a successful AUTH exchange, whereas wrong credentials get 535 and a login backend that is down gets 454.</source>
        <comment>235 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested mail action okay, completed</source>
        <comment>250 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most commands</source>
        <comment>250 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>250 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last command succeeded; after the message text it means that the server has taken responsibility for the message.</source>
        <comment>250 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to ETRN</source>
        <comment>250 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has started a queue run for the named host and tries to deliver whatever is waiting over a separate connection; it does not say whether there is any mail.</source>
        <comment>250 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this yes covers depends on the command before it. After EHLO it lists the server&apos;s extensions, after MAIL FROM or RCPT TO it accepts one address, and after RSET or NOOP it merely confirms.</source>
        <comment>250 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the 250 after the final dot, or after the last BDAT chunk, moves the message. From then on the receiving server has to deliver it, pass it on or report the failure, and the sending server removes it from its queue.</source>
        <comment>250 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted does not mean in the inbox. The message can still be filtered as spam, quarantined, delayed in the receiver&apos;s queue or bounced, and this line in the sender&apos;s log shows none of that.</source>
        <comment>250 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending server logs the message as sent, with the queue identifier of the receiver, which Postfix gives after the words &quot;queued as&quot;.</source>
        <comment>250 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online confirms the message text with 250 2.6.0 and the words &quot;Queued mail for delivery&quot;.</source>
        <comment>250 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient insists that a mail never came although the sender&apos;s log shows 250 after the text: the trail goes on at the recipient&apos;s side, often in the junk folder or quarantine.</source>
        <comment>250 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway that cannot check recipients, or a domain with a catch-all mailbox, answers every RCPT TO with 250.</source>
        <comment>250 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site that is online only at times asks its provider for waiting mail with ETRN and gets 250 before any mail moves.</source>
        <comment>250 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing and do not send the message again: once its text is confirmed, the receiving server is responsible for it.</source>
        <comment>250 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the recipient&apos;s admin the time, the addresses and the queue identifier from this line if a confirmed message is missing, so that they can search their queues and filters.</source>
        <comment>250 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the mailbox behind the envelope sender for a bounce, since failures after acceptance are reported there.</source>
        <comment>250 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC results in a test mailbox at the same provider if confirmed mail keeps landing in spam.</source>
        <comment>250 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sending server wait at least ten minutes for the reply to the final dot if recipients get duplicates.</source>
        <comment>250 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>250 is the general yes to a command that did all it should, and after the message text a server sends it only once the message is safely stored.</source>
        <comment>250 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User not local; will forward</source>
        <comment>251 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCPT TO, VRFY or ETRN</source>
        <comment>251 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to RCPT TO or VRFY</source>
        <comment>251 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox now lives elsewhere; the server names the new address and forwards mail for the old one to it.</source>
        <comment>251 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to ETRN</source>
        <comment>251 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was fine, but the queue holds no mail for the named host, so there is nothing to send.</source>
        <comment>251 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient is accepted just as with 250, and the reply adds a hint: the mailbox has moved, here is its new address, and this server forwards the message itself.</source>
        <comment>251 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author may never see that hint, because the sending server need not pass it on. Silent forwarding under 250 is the common practice, as it does not reveal a private address.</source>
        <comment>251 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an ETRN session the same number means an empty queue for the name the client gave. It says nothing about mail held under another name of the same host.</source>
        <comment>251 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of domain, the old mail server names the new address of each recipient while it forwards.</source>
        <comment>251 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former employee&apos;s address is redirected to another provider by a server that is configured to disclose forwarding.</source>
        <comment>251 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRFY for an address that is forwarded returns the address it leads to.</source>
        <comment>251 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site with an intermittent link sends ETRN to its provider and learns that no mail is held for it.</source>
        <comment>251 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider the matter settled: nobody has to act, the receiving server forwards the message, and a second copy to the new address would be a duplicate.</source>
        <comment>251 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the address book if you like, but only once the owner has confirmed the new address, because a forged reply could divert mail.</source>
        <comment>251 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with DKIM on the sending server if forwarded mail is rejected later, because forwarding usually breaks SPF and DMARC then rests on the signature.</source>
        <comment>251 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat ETRN with the other names of your host if you expected mail and the provider found none.</source>
        <comment>251 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the receiving server to silent forwarding if the reply exposes addresses that should stay private.</source>
        <comment>251 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>251 suits a server that forwards on its own and may show the new address, in contrast to 551, which shows it and leaves the resending to the sender.</source>
        <comment>251 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot VRFY user, but will accept message</source>
        <comment>252 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRFY, EXPN or ETRN</source>
        <comment>252 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to VRFY or EXPN</source>
        <comment>252 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server neither confirms nor denies the address, because it cannot check it or does not want to tell.</source>
        <comment>252 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to ETRN</source>
        <comment>252 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is waiting for the named host, and the server has begun to process it; delivery uses a new connection.</source>
        <comment>252 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To VRFY and EXPN this is a deliberate non-answer. The address may exist or not, nothing has been queued, and the session carries on.</source>
        <comment>252 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves neither that a mailbox exists nor that it does not: a relay may have no way to look, and a server that hides its users says the same for every name.</source>
        <comment>252 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 does not list it for RCPT TO. If it comes there anyway, its first digit makes the recipient accepted, but clients that expect only 250 or 251, such as Python&apos;s smtplib, treat it as a refusal.</source>
        <comment>252 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail with the privacy option novrfy answers every VRFY with 252 and suggests trying RCPT.</source>
        <comment>252 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange answers VRFY with 252 and the words &quot;Cannot VRFY user&quot;.</source>
        <comment>252 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim answers 252 with the words &quot;Administrative prohibition&quot; when its configuration does not permit VRFY.</source>
        <comment>252 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix with VRFY enabled sends 252 for an address that it would accept in RCPT TO and 550 for an unknown local user, so the difference still gives accounts away.</source>
        <comment>252 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site sends ETRN and hears that mail is waiting and that the provider has started to process it.</source>
        <comment>252 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore it as far as mail flow is concerned, because VRFY is no part of a delivery and nobody has to act.</source>
        <comment>252 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the address on your list until real mail to it is refused or bounces.</source>
        <comment>252 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a real message if you must know whether an address works, and judge by the reply to RCPT TO and by any bounce that follows.</source>
        <comment>252 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the provider&apos;s connection in on port 25 if mail announced by an ETRN reply does not arrive.</source>
        <comment>252 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>252 is the reply to VRFY and EXPN on a server that cannot check addresses or has switched these commands off for privacy, since 250 would claim a check and 550 would deny the mailbox.</source>
        <comment>252 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending messages for node started</source>
        <comment>253 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETRN</source>
        <comment>253 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s server says how many messages it holds for the host named in ETRN and begins to process them. They do not come over this connection: the provider opens a new one to the customer&apos;s mail server.</source>
        <comment>253 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been delivered yet when this reply arrives, and a long queue takes a while to empty. Each message then meets the usual replies on the new connection and can still be deferred or refused there.</source>
        <comment>253 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch office that is online only at times sends ETRN when it connects and is told how many messages its provider holds.</source>
        <comment>253 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetchmail in ETRN mode receives 253 and prints that pending messages were started.</source>
        <comment>253 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin looks for the count in vain on Postfix, which answers a successful ETRN with 250 whether or not mail is waiting.</source>
        <comment>253 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the provider&apos;s server to connect and deliver; neither side has to change anything.</source>
        <comment>253 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open port 25 on the customer&apos;s firewall to the provider, and check that the provider&apos;s routing leads to the current IP address, if the announced mail does not come.</source>
        <comment>253 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send ETRN again later and compare the count if the queue seems stuck; a 251 then shows that it is empty.</source>
        <comment>253 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>253 suits an ETRN server that can count what it holds, with 252 for one that knows only that something is waiting and 250 for one that does not look.</source>
        <comment>253 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server challenge</source>
        <comment>334 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>334 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is halfway: the server has accepted the mechanism and waits for the client&apos;s next line. The text after the code is base64 data for the mechanism, and it can be empty.</source>
        <comment>334 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base64 is an encoding, not encryption. With PLAIN and LOGIN the client&apos;s answer contains the password, so the connection needs TLS and a transcript of the exchange must be redacted before anyone shares it.</source>
        <comment>334 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no verdict on the credentials. Success comes as 235 and failure usually as 535, and with OAuth mechanisms a last 334 can carry the error text before that.</source>
        <comment>334 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH LOGIN shows 334 VXNlcm5hbWU6 and 334 UGFzc3dvcmQ6, the prompts for user name and password in base64.</source>
        <comment>334 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH PLAIN without an initial response gets an empty 334, and the client then sends all its credentials in one line.</source>
        <comment>334 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH CRAM-MD5 gets a 334 whose text is a one-time challenge that the client has to hash with the password.</source>
        <comment>334 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail answers an expired XOAUTH2 token with a 334 that holds a JSON error in base64; the client sends an empty line and then gets the failure code.</source>
        <comment>334 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script hangs because it waits for a final result after AUTH LOGIN instead of sending the user name.</source>
        <comment>334 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on the client side with the next response as one base64 line, or cancel with a line that holds a single asterisk.</source>
        <comment>334 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode the text if a login stalls, because it shows which item the server wants or carries an OAuth error.</source>
        <comment>334 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encode exactly the user name or password, without a trailing newline, when you build responses by hand; otherwise the login fails although the password is right.</source>
        <comment>334 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to TLS, by STARTTLS on port 587 or from the first byte on port 465, before you answer a challenge that asks for a password.</source>
        <comment>334 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>334 keeps an AUTH exchange going with a challenge and occurs nowhere else, so a client that sees it owes the server a login response, not message text.</source>
        <comment>334 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start mail input</source>
        <comment>354 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA</source>
        <comment>354 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on the server reads every line as header or body until a line with a single dot. The message is not accepted yet; the reply after that dot decides.</source>
        <comment>354 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the connection breaks before that final reply, the sending server keeps the message and tries again. Duplicates are possible when the break comes after the dot, as the receiver may have stored the message already.</source>
        <comment>354 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that read the content come into play only now, so a message can get 354 and still be refused with 550, 552 or 554. Like other 3yz replies it carries no enhanced status code.</source>
        <comment>354 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATA normally gets 354 when at least one recipient was accepted and the server is ready for the text.</source>
        <comment>354 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small messages pass but large ones stall after 354 and time out, a classic sign of a path MTU problem or of a firewall that inspects SMTP.</source>
        <comment>354 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix logs a connection lost while sending end of data and adds that the message may be sent more than once.</source>
        <comment>354 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand-typed test session sits idle because the closing line with a single dot is missing.</source>
        <comment>354 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that pipelines its commands can get 354 although every recipient was refused; it then sends just the dot, and the transaction fails.</source>
        <comment>354 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message text from the client and end it with CRLF, a dot and CRLF; no other action is needed on either side.</source>
        <comment>354 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an extra dot before every line that begins with one, and end every line with CRLF, if you write the client yourself.</source>
        <comment>354 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue the message on the sending server if the connection breaks, and try again after 30 minutes or more.</source>
        <comment>354 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path MTU and switch off SMTP inspection on firewalls in between if only large messages stall.</source>
        <comment>354 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept nothing but CRLF, dot, CRLF as the end of the text on your own server, because tolerance for bare line feeds opens the door to SMTP smuggling.</source>
        <comment>354 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>354 invites the message text after DATA and promises to read, not to accept, while a client that uses BDAT never sees it and gets 250 for each chunk.</source>
        <comment>354 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction offset</source>
        <comment>355 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM</source>
        <comment>355 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interrupted transfer can go on: the server recognizes the transaction by the TRANSID parameter of MAIL FROM and names the octet of the message at which the client should resume.</source>
        <comment>355 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server kept from the earlier connection still counts, so the client goes on to DATA and sends only the missing rest. The message is not accepted until the 250 after its end.</source>
        <comment>355 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1845 is an experimental document and saw little use: Postfix, Exim, Sendmail and Exchange do not offer its CHECKPOINT extension.</source>
        <comment>355 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two mail systems that both support CHECKPOINT resume a very large message after a dropped line.</source>
        <comment>355 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of reply codes in a mail library or test server includes 355, although live traffic hardly ever does.</source>
        <comment>355 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue on the client side with DATA and the message from the stated octet on.</source>
        <comment>355 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset with RSET and begin an ordinary transaction without TRANSID if the offset does not fit the message you hold.</source>
        <comment>355 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>355 belongs to the CHECKPOINT extension alone and answers a MAIL FROM whose TRANSID the server remembers, where a new transaction gets 250.</source>
        <comment>355 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service not available</source>
        <comment>421 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>421 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving server is hanging up: it is shutting down, overloaded or out of connection slots, or it has waited too long for the client. 421 can stand in place of the greeting or answer any command, and the connection ends with it.</source>
        <comment>421 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is temporary. The message in progress was not accepted; it stays in the sending server&apos;s queue and is retried from there. Messages whose final dot got a 250 earlier in the same session are safe.</source>
        <comment>421 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large providers also use 421 to slow down a sender whose traffic looks wrong. The common mistakes are to treat it as a bounce and remove the address, or to reconnect at once and make the throttling worse.</source>
        <comment>421 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail ends the session with 421 4.7.28, or 4.7.0, after an unusual rate of unsolicited mail from one IP address.</source>
        <comment>421 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo answers MAIL FROM with 421 4.7.0 and a tag such as [TSS04] when volume or complaints make it defer a sending IP address.</source>
        <comment>421 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix drops a client with 421 4.7.0 for too many errors in one session or too many connections at the same time.</source>
        <comment>421 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail server is restarted for an update and says 421 to every connected client before it exits.</source>
        <comment>421 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client falls silent for longer than Postfix waits, and 421 4.4.2 with a timeout text is the last line of the session.</source>
        <comment>421 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message in the sending server&apos;s queue: the software retries by itself, and RFC 5321 recommends at least 30 minutes between tries and 4 to 5 days before giving up.</source>
        <comment>421 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the reply text speaks of rate, volume, complaints or reputation, the sending side must act: open fewer connections, send less mail to that provider and remove the cause before the queue time runs out.</source>
        <comment>421 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only your mail is affected, check SPF, DKIM, DMARC and the reverse DNS of the sending IP address.</source>
        <comment>421 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, look in your own log for a shutdown, an exhausted connection limit, high load or timeouts, and restore capacity: when the text names no policy, only you can end it.</source>
        <comment>421 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the author of the mail, wait: nothing in it needs correcting, and a second copy sent by hand only joins the same queue.</source>
        <comment>421 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 is for a server that can no longer serve this session at all and hangs up; when only one recipient, message or command has to wait, 450, 451 or 452 keeps the session alive.</source>
        <comment>421 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password transition needed (listed for X.7.12)</source>
        <comment>422 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>422 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMTP specification defines 422 as a reply. It exists only in the registry of enhanced status codes, where RFC 5248 lists it next to 432 as a basic code that can go with X.7.12, the code for a password transition.</source>
        <comment>422 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that does not know the number has to judge it by the first digit alone: the command failed for now. After AUTH the session is simply not logged in; in a mail transaction the message stays in the client&apos;s queue.</source>
        <comment>422 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many lists on the web explain 422 as a full mailbox. No RFC says so; a lack of space is 452 or 552.</source>
        <comment>422 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail provider&apos;s web API answers with HTTP 422, which has nothing to do with SMTP, and the application log does not say which protocol the number belongs to.</source>
        <comment>422 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone looks up which reply codes go with 4.7.12 and finds 422 beside 432 without a definition of its own.</source>
        <comment>422 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-written server took the number from that list for an account that must first log in once with PLAIN.</source>
        <comment>422 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether the 422 came over SMTP at all; if an HTTP API sent it, look up the error in that provider&apos;s documentation.</source>
        <comment>422 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it answers AUTH, treat it like 432: the mail user logs in once with PLAIN over TLS and then tries the wanted mechanism again.</source>
        <comment>422 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it answers any other command, leave the message in the sending server&apos;s queue and ask the recipient&apos;s admin what the number stands for.</source>
        <comment>422 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a server author, send 432 with 4.7.12 instead.</source>
        <comment>422 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>422 should not be sent by any server, because nothing defines it as a reply; 432 with 4.7.12 carries the intended meaning and has a specification.</source>
        <comment>422 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid command (listed for X.5.1)</source>
        <comment>430 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>430 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not find 430 in any SMTP specification. RFC 5248 merely names it among the basic codes for the enhanced status code X.5.1, which stands for a command that is unsupported or comes at the wrong point of the session.</source>
        <comment>430 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing contradicts itself: RFC 3463 considers X.5.1 useful only as a permanent error, while the 4 at the front promises that a retry can help. A client that does not know 430 goes by that first digit and keeps trying.</source>
        <comment>430 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not lost meanwhile. It waits in the client&apos;s queue, and if neither side changes anything it comes back as undeliverable when the queue time is over.</source>
        <comment>430 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or appliance with replies of its own making answers an unexpected command with 430 where 500, 502 or 503 belongs.</source>
        <comment>430 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log also contains NNTP traffic, where 430 reports that there is no article with the requested message ID.</source>
        <comment>430 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the session log, find the command that got the 430: the server does not support it or did not expect it at that point.</source>
        <comment>430 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the author or admin of the client, send only extension commands that the EHLO reply lists, keep to the prescribed order, and then try again.</source>
        <comment>430 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server&apos;s author, answer 500 to an unknown command, 502 to a known one that is not implemented and 503 to one out of order.</source>
        <comment>430 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not count on the retries of the sending server: the same command keeps failing until one side is changed.</source>
        <comment>430 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>430 is undefined for SMTP, so a server reports a bad command with 500, 502 or 503, and a client that receives it can rely on nothing but the first digit.</source>
        <comment>430 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password transition is needed</source>
        <comment>432 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>432 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to AUTH this means that the user cannot log in with the chosen authentication mechanism yet. Normally one login with PLAIN prepares the account for it, and the mechanism then works in later sessions.</source>
        <comment>432 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is not logged in, and no message has been transferred. Despite the leading 4, repeating the same AUTH later changes nothing until the transition has been made.</source>
        <comment>432 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange and Exchange Online use the number for something else: 432 4.3.2 is throttling, for too many parallel connections of one sending mailbox or too much mail at once for one recipient. There, waiting is right.</source>
        <comment>432 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program chooses CRAM-MD5 for an account whose password the server holds only in a form made for other mechanisms.</source>
        <comment>432 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a move to a new password database, the first login with the accustomed mechanism gets 432 4.7.12.</source>
        <comment>432 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script holds more than three connections to Exchange Online at once with the same mailbox and reads 432 4.3.2 Concurrent connections limit exceeded.</source>
        <comment>432 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to a busy journal mailbox waits in an Exchange queue with 432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded.</source>
        <comment>432 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the enhanced status code first: 4.7.12 is the password transition, 4.3.2 is throttling by Exchange.</source>
        <comment>432 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 4.7.12, log in once as the mail user with PLAIN, over TLS only, and then return to the wanted mechanism.</source>
        <comment>432 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that does not help, have the mail server&apos;s admin set the password again so that it is stored for the mechanism as well.</source>
        <comment>432 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 4.3.2 while submitting mail, limit the sending application to three connections per mailbox and let it retry.</source>
        <comment>432 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 4.3.2 in an Exchange queue, wait for the automatic retry, or reduce what arrives at that one mailbox.</source>
        <comment>432 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>432 asks the user for a one-time step before the chosen AUTH mechanism can work; a mechanism that policy finds too weak gets 534, wrong credentials get 535.</source>
        <comment>432 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox temporarily unavailable</source>
        <comment>450 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCPT TO or after the message text</source>
        <comment>450 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>450 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox cannot take the mail at the moment, or a local policy wants the client to come back later.</source>
        <comment>450 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to ATRN</source>
        <comment>450 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider of an on-demand mail relay refuses the request: the login does not cover every domain named, or the requests come too often.</source>
        <comment>450 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For now this mail is not taken, and a later try is welcome: the mailbox is busy or locked, or a policy such as greylisting, a rate limit or a DNS check stands in the way.</source>
        <comment>450 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has not been delivered for the recipients concerned; it waits in the sending server&apos;s queue. Other recipients may have been accepted in the same transaction, so copies can arrive at different times.</source>
        <comment>450 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisting is the classic case: it defers the first try of an unknown sender on purpose and lets a later one through. A 450 says nothing final about the address, so removing it from a list is a mistake.</source>
        <comment>450 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postgrey answers 450 4.2.0 with the word Greylisted when it meets a combination of client network, sender and recipient for the first time.</source>
        <comment>450 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client new to a server with Postfix postscreen gets 450 4.3.2 Service currently unavailable on its first visit, because the deeper protocol tests end with it.</source>
        <comment>450 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix with reject_unknown_client_hostname answers 450 4.7.25 as long as forward and reverse DNS of the client do not match.</source>
        <comment>450 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail defers mail with 450 4.2.1 for a user who is receiving messages too quickly.</source>
        <comment>450 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an on-demand relay session, ATRN names a domain to which the customer&apos;s login gives no access.</source>
        <comment>450 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sending server&apos;s admin, first change nothing: make sure that the message is queued and that the next tries come from the same IP address.</source>
        <comment>450 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the same 450 returns every time, follow its text: mismatched reverse DNS, an unresolvable sender domain or HELO name and an exceeded rate are yours to repair.</source>
        <comment>450 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, unlock the mailbox or repair the failing check, and exempt large senders with changing IP addresses from greylisting.</source>
        <comment>450 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the author of the mail, wait for the automatic retry and act only when a final bounce arrives.</source>
        <comment>450 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ATRN, name only domains that belong to the login and leave more time between requests.</source>
        <comment>450 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>450 defers mail because of the mailbox or a policy; a failure inside the server calls for 451, missing space for 452, and a lasting refusal for 550.</source>
        <comment>450 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local error in processing</source>
        <comment>451 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or after the message text</source>
        <comment>451 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>451 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something failed inside the receiving system while it worked on the command, so it broke the action off.</source>
        <comment>451 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to ATRN</source>
        <comment>451 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot check at the moment which domains the login may fetch, for instance because a database does not answer.</source>
        <comment>451 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the receiving system did not do its work: a lookup, a filter, a database or the queue. Many servers also use 451 as their general word for try again later, for greylisting and throttling included.</source>
        <comment>451 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action was broken off, and the refused mail remains the responsibility of the sending server, which keeps it queued and tries again. After a 451 to the final dot the receiver must not deliver its copy either.</source>
        <comment>451 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local means local to the server that replied, not to the machine that shows the error. A connection that breaks off in mid-transaction is to be handled like a 451, even though no such reply was sent.</source>
        <comment>451 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online throttles an IP address that suddenly sends far more than usual and answers 451 4.7.500 Server busy.</source>
        <comment>451 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spam or virus filter attached as a milter is down, and Postfix with milter_default_action set to tempfail answers 451 4.7.1.</source>
        <comment>451 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix cannot store the message and ends the transfer with 451 4.3.0 Error: queue file write error.</source>
        <comment>451 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF check runs into a temporary DNS failure, and the receiver defers the mail with 451 and 4.4.3 or 4.7.24.</source>
        <comment>451 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim sends 451 by default for whatever an access control list defers, so deliberate greylisting there looks like a fault.</source>
        <comment>451 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the message queued on the sending server and let it retry; unless the text blames the sending side, nothing there needs changing.</source>
        <comment>451 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one destination answers 451 for hours, look for throttling in the text, slow down, and check that SPF, DKIM and the DNS servers of your domain answer reliably.</source>
        <comment>451 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, go to that moment in the mail log: look for a dead filter, an unreachable database, failed DNS lookups or wrong permissions.</source>
        <comment>451 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the fault lasts for a day, send the full reply with its time to the postmaster of the receiving domain by another route.</source>
        <comment>451 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ATRN, ask again later as the customer; only the provider can repair its lookup.</source>
        <comment>451 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>451 admits that the receiver failed while doing the work and asks for the same try later; choose 450 when mailbox or policy is the obstacle, and 421 when the whole session must end.</source>
        <comment>451 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insufficient system storage</source>
        <comment>452 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or after the message text</source>
        <comment>452 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving side lacks room at the moment: on the queue disk, in memory or, as many servers use it, in the recipient&apos;s mailbox. It expects the shortage to pass, which sets 452 apart from 552.</source>
        <comment>452 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to RCPT TO it often has another cause: the transaction already holds as many recipients as the server takes at once. Those accepted before remain accepted, and the client sends the rest in a further transaction.</source>
        <comment>452 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was refused with 452 stays queued at the sending server. Some servers still say 552 to too many recipients, a mistake that goes back to RFC 821, and a client should take that as temporary too.</source>
        <comment>452 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Server runs low on disk space or memory, goes into back pressure and answers 452 4.3.1 Insufficient system resources.</source>
        <comment>452 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix refuses each recipient beyond smtpd_recipient_limit with 452 4.5.3 Error: too many recipients.</source>
        <comment>452 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail answers 452 4.2.2 for a recipient whose account is over quota.</source>
        <comment>452 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail turns mail away with 452 while its queue disk has fewer free blocks than MinFreeBlocks demands.</source>
        <comment>452 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client announces a large message with SIZE in MAIL FROM, and the server has too little free space for it just now.</source>
        <comment>452 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the enhanced status code and the text: 4.3.1 points to the server&apos;s storage, 4.2.2 to a full mailbox, 4.5.3 to too many recipients.</source>
        <comment>452 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sending server&apos;s admin, leave the mail in the queue: the software sends it again, and refused recipients go out in a later transaction.</source>
        <comment>452 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your own program speaks SMTP, split long recipient lists; RFC 5321 obliges every server to take at least 100 recipients in one transaction.</source>
        <comment>452 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, free or add disk space and memory, and review the threshold that triggers the refusal.</source>
        <comment>452 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mailbox is full, reach the recipient by another route: only the recipient or the recipient&apos;s admin can make room.</source>
        <comment>452 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 fits a lack of space that will pass, and recipients beyond the limit of one transaction, whereas 552 is the lasting refusal of a message that is too large or exceeds a quota.</source>
        <comment>452 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no mail</source>
        <comment>453 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATRN</source>
        <comment>453 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With ATRN a customer with a changing IP address, once logged in, asks its provider for the mail held there. 453 answers that nothing is queued for any of the requested domains.</source>
        <comment>453 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spite of the 4 nothing has failed: the login and the domains are in order, and no mail is delayed or lost. Client and server do not swap roles, so the customer ends the session and asks again at its next regular time.</source>
        <comment>453 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry of enhanced status codes also puts 453 next to X.3.2, a system that takes no mail, but no SMTP specification defines such a use.</source>
        <comment>453 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch office asks its provider for mail at fixed intervals, and nothing has come in since the last time.</source>
        <comment>453 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATRN without a domain, which covers every domain of the login, finds all their queues empty.</source>
        <comment>453 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fetch program counts each reply that begins with 4 as a failure and raises an alarm after every empty poll.</source>
        <comment>453 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing: an empty queue is a normal answer, and the next scheduled ATRN asks again.</source>
        <comment>453 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If mail was expected, check on the customer&apos;s side that the MX records of the domain point to the provider and that ATRN named the right domain.</source>
        <comment>453 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If mail is still missing, have the provider&apos;s admin search the outgoing queue for that domain.</source>
        <comment>453 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>453 is how ATRN says that login and domains are fine and no mail is waiting; 450 refuses the request, and 451 comes when the provider cannot check the domains.</source>
        <comment>453 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS or authentication temporarily unavailable</source>
        <comment>454 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS or AUTH</source>
        <comment>454 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to STARTTLS</source>
        <comment>454 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers encryption but cannot start it now, for instance because it cannot read its certificate or key; the connection remains in plain text.</source>
        <comment>454 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to AUTH</source>
        <comment>454 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not check the login because of a fault of its own; the user name and password may be perfectly right.</source>
        <comment>454 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two extensions share this number: the server offered STARTTLS or AUTH but cannot carry it out at present. In both cases the fault lies with the server, not with the user&apos;s credentials.</source>
        <comment>454 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session stays open, and no mail has been transferred. After STARTTLS the client decides: go on unencrypted, try later or give up; a client bound to TLS by MTA-STS, DANE or its own settings must not fall back to plain text.</source>
        <comment>454 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the user for another password is wrong here; that belongs to 535. Postfix also sends 454 4.7.1 Relay access denied, and that one does not pass by itself.</source>
        <comment>454 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix cannot load its certificate or private key and answers STARTTLS with 454 4.7.0 TLS not available due to local problem.</source>
        <comment>454 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dovecot, which checks the passwords for Postfix, has just been restarted, and AUTH gets 454 4.7.0 Temporary authentication failure.</source>
        <comment>454 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail replies 454 4.7.0 when a temporary problem on its side keeps it from authenticating a user.</source>
        <comment>454 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that is neither logged in nor in a trusted network tries to relay through Postfix with default settings and reads 454 4.7.1 Relay access denied.</source>
        <comment>454 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker on the path forges a refusal of STARTTLS to make the client continue in plain text.</source>
        <comment>454 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the admin of the server that replied, read its log: after STARTTLS look at certificate, key and file permissions, after AUTH at the authentication or directory service.</source>
        <comment>454 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the mail user or the sending server&apos;s admin, keep the password, wait and try again.</source>
        <comment>454 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide beforehand what the client does without TLS: opportunistic delivery may go on in plain text, while required TLS means keeping the mail in the queue.</source>
        <comment>454 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 454 4.7.1 Relay access denied do not wait: log in on port 587 or 465, or have the server&apos;s admin add the missing domain or trusted network.</source>
        <comment>454 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>454 means that STARTTLS or AUTH is offered but does not work at the moment; wrong credentials are answered with 535, a missing login or missing TLS with 530.</source>
        <comment>454 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server unable to accommodate parameters</source>
        <comment>455 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <comment>455 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MAIL FROM or RCPT TO line carries a parameter of an SMTP extension, such as BODY, SMTPUTF8 or NOTIFY. The server knows it and usually honors it, but for some reason cannot do so now.</source>
        <comment>455 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the address nor the content has been judged. After MAIL FROM there is no transaction, after RCPT TO only that recipient is missing, and the mail concerned stays in the sending server&apos;s queue.</source>
        <comment>455 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is easily mistaken for 555, which rejects a parameter the server does not support, so that retrying is useless. Some parameters have a reply of their own: too little space for a declared SIZE is 452.</source>
        <comment>455 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway announces an extension in EHLO, but the system behind it that does the work is down.</source>
        <comment>455 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simple server answers every bad parameter with 455 although it will never support it, and the mail is retried in vain until it expires.</source>
        <comment>455 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the sending server&apos;s queue retry the message unchanged.</source>
        <comment>455 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every try ends in 455, compare the parameters in the session log with the EHLO reply, and test once without optional ones such as NOTIFY or RET.</source>
        <comment>455 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, restore the part that handles the extension, or stop announcing it in EHLO until it works again.</source>
        <comment>455 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>455 postpones a MAIL FROM or RCPT TO because a supported parameter cannot be served now, while 555 rejects a parameter that the server does not know or implement.</source>
        <comment>455 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry over IPv4</source>
        <comment>456 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail transaction</source>
        <comment>456 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-martin-smtp-ipv6-to-ipv4-fallback</source>
        <comment>456 origin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>456 was proposed in an Internet-Draft that expired without becoming an RFC. As its phrase says, the client is to send the message again at once over IPv4.</source>
        <comment>456 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that has never heard of the number sees a temporary failure: the message is not accepted, stays in its queue and is tried again later. Nothing obliges it to change the IP version for that.</source>
        <comment>456 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that follows the expired draft turns a message away and asks for another try over IPv4.</source>
        <comment>456 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce parser such as Sisimai knows the number from the draft and lists it among the SMTP reply codes.</source>
        <comment>456 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sending server&apos;s admin, keep the message in the queue and have your server try that destination over IPv4.</source>
        <comment>456 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this does not help, ask the recipient&apos;s admin for the reason, since the number itself names none.</source>
        <comment>456 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a server author, use 450 or 451 with an explanation in the text, because clients know these.</source>
        <comment>456 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>456 belongs to no standard, so a server does better with 450 or 451 and a clear text, and a client may take it as a hint to try IPv4.</source>
        <comment>456 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unable to queue messages for node</source>
        <comment>458 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETRN</source>
        <comment>458 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETRN asks a server to start sending the mail that it holds for a node, as a site with a part-time connection does when it comes online. 458 says that the server could not start this queue run.</source>
        <comment>458 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that is waiting there has not been touched. It still leaves with the regular queue runs of that server; only the early start did not happen.</source>
        <comment>458 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMTP server of Postfix cannot reach its flush service and answers ETRN with 458 Unable to queue messages.</source>
        <comment>458 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A primary mail server comes back online and sends ETRN to its backup MX, whose queue manager is not running.</source>
        <comment>458 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the admin of the client, send ETRN again later: the mail is still on the other server.</source>
        <comment>458 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that ETRN names the node by its full domain name, and send one ETRN for each name under which mail may be queued.</source>
        <comment>458 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the admin of the server that holds the mail, look at the queue manager, in Postfix at the flush service too, and at the log of that moment.</source>
        <comment>458 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>458 reports that the server could not start the queue that ETRN asked for; when the node or client is not entitled to ask, 459 says so and gives the reason.</source>
        <comment>458 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node not allowed</source>
        <comment>459 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETRN</source>
        <comment>459 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows ETRN but refuses to run its queue for this node. Usually it serves only a list of clients or domains, and this one is not on it; the text should name the reason.</source>
        <comment>459 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held mail is not affected and keeps to the normal delivery attempts. Although the code begins with 4, the same ETRN succeeds only after somebody has corrected the name or the list.</source>
        <comment>459 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix answers 459 when ETRN asks for a domain that fast_flush_domains does not contain.</source>
        <comment>459 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot resolve the node name in the command and says so after the code.</source>
        <comment>459 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client puts @ before a domain to release the mail of all its subdomains, and the server does not grant it that.</source>
        <comment>459 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the admin of the client, read the reason in the reply and check that the node name is complete and correct.</source>
        <comment>459 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the admin of the server that holds the mail, add the domain or client to the list for ETRN, in Postfix fast_flush_domains and smtpd_etrn_restrictions.</source>
        <comment>459 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send ETRN again after the change; until then, wait for the regular delivery attempts.</source>
        <comment>459 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>459 turns ETRN down for a node or client that is not entitled to it and should state why; if the queue run merely could not be started, 458 is the reply.</source>
        <comment>459 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax error, command unrecognized</source>
        <comment>500 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>500 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>500 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command word is unknown to the server, or the command line is longer than it accepts. RFC 5321 obliges servers to take command lines of up to 512 octets.</source>
        <comment>500 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH exchange</source>
        <comment>500 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A base64 response from the client did not fit into the server&apos;s authentication buffer, so the login failed. Servers with enhanced status codes add 5.5.6.</source>
        <comment>500 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving end read a line that it cannot match to any SMTP command, or one too long to read. It did nothing with that line, and the session stays open for the next command.</source>
        <comment>500 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its own, 500 rejects no message. After EHLO it tells the client to fall back to HELO; after a command the client cannot do without, this attempt has failed and the mail stays with the sending server.</source>
        <comment>500 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two mail servers, suspect the path before the command: a firewall may have overwritten it, or the two sides have lost step and message text arrives where a command is expected.</source>
        <comment>500 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cisco ASA with ESMTP inspection overwrites commands it does not allow with X characters, and the mail server behind it answers XXXX with 500.</source>
        <comment>500 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client announces a BDAT chunk smaller than the data it sends, so the server reads the rest of the message as commands and rejects it line by line.</source>
        <comment>500 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO gets 500 from a very old server that knows only HELO; the client greets again with HELO and carries on.</source>
        <comment>500 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client set to implicit TLS connects to port 25 or 587, and some servers answer the bytes of its TLS handshake with 500.</source>
        <comment>500 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login token longer than the server&apos;s authentication buffer ends the AUTH exchange with 500 5.5.6.</source>
        <comment>500 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the exact line that was refused in the sending server&apos;s log or in a session trace, because the reply text may not repeat it.</source>
        <comment>500 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the command left the client intact and arrived altered, have the firewall&apos;s admin turn off SMTP inspection on that path (inspect esmtp on a Cisco ASA).</source>
        <comment>500 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that port and TLS mode of the client match: 587 starts in clear text and then needs STARTTLS, 465 starts with TLS.</source>
        <comment>500 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the client&apos;s author, send only extension commands that the EHLO reply lists, and keep each command line within 512 octets unless an extension raises the limit.</source>
        <comment>500 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not resend the same line; once the cause is gone, the sending server can offer the message again.</source>
        <comment>500 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 is for a line that matches no command the server knows or that is too long to read; a known command that is not offered gets 502, and a bad argument gets 501.</source>
        <comment>500 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syntax error in parameters or arguments</source>
        <comment>501 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>501 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General SMTP</source>
        <comment>501 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is known, but its argument breaks the grammar: a malformed address, an EHLO name with a forbidden character, or an argument where none belongs.</source>
        <comment>501 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to STARTTLS</source>
        <comment>501 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS has to stand alone on its line, and this client sent something after it.</source>
        <comment>501 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to AUTH</source>
        <comment>501 context 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ended the login with a single asterisk, sent invalid base64, or sent an initial response for a mechanism in which the server speaks first.</source>
        <comment>501 meaning 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb is fine, what follows it is not: typically an address in MAIL FROM or RCPT TO, or the host name in EHLO, does not fit the SMTP grammar.</source>
        <comment>501 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command refused this way changes nothing in the session. A bad RCPT TO costs that one recipient, while a refused EHLO or MAIL FROM stops the delivery, and the message stays with the sending side.</source>
        <comment>501 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about whether a mailbox exists, because the address could not be parsed far enough to be looked up.</source>
        <comment>501 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online answers EHLO with 501 5.5.4 Invalid domain name when a device or script greets it with a bare or malformed computer name.</source>
        <comment>501 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server greets with an underscore in its host name, such as mail_gw.example.com, which SMTP does not permit.</source>
        <comment>501 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application uses the header text undisclosed-recipients:; as an envelope recipient, and Postfix returns 501 5.1.3 Bad recipient address syntax.</source>
        <comment>501 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script puts a space between the colon of MAIL FROM: and the address; many servers forgive it, a strict one does not.</source>
        <comment>501 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A home-made login script breaks its base64 credentials across two lines, and the server cannot decode them (501 5.5.2).</source>
        <comment>501 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the refused command from the log and check its address or host name character by character, including spaces, quotes and dots at either end.</source>
        <comment>501 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For EHLO, give the sending host a fully qualified name of letters, digits, hyphens and dots, or an address literal such as [192.0.2.10].</source>
        <comment>501 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the malformed address in the address book, import file or application that builds the envelope, and send the message again.</source>
        <comment>501 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For AUTH, encode the credentials as one unbroken base64 string; if the client itself cancelled with an asterisk, look for the reason in the client.</source>
        <comment>501 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not leave the command to an automatic retry; its outcome changes only when the client&apos;s side changes the argument.</source>
        <comment>501 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>501 fits when the verb is recognized but its argument cannot be parsed; send 504 for a well-formed argument that is not supported, and 555 for an unknown MAIL FROM or RCPT TO parameter.</source>
        <comment>501 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command not implemented</source>
        <comment>502 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRFY, EXPN, HELP or an extension command</source>
        <comment>502 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice the border to 500 is blurred: many Postfix versions answer a word they have never heard of with 502 5.5.2, where RFC 5321 asks for 500.</source>
        <comment>502 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VRFY is switched off and Postfix answers 502 5.5.1 VRFY command is disabled, although RFC 5321 asks for 252 when VRFY is disabled for security reasons.</source>
        <comment>502 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client sends STARTTLS to a Postfix server without TLS and gets 502 5.5.1 Error: command not implemented.</source>
        <comment>502 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vulnerability scanner tries VRFY and EXPN and leaves a series of 502 replies in the mail log.</source>
        <comment>502 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider of on-demand mail relay (ODMR) refuses every command except EHLO, AUTH, ATRN and QUIT.</source>
        <comment>502 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the refused command with the EHLO reply of the same host and port, and make the client skip extensions that are not listed there.</source>
        <comment>502 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For STARTTLS or AUTH, make sure the client talks to the intended service: submission on 587 with STARTTLS, or on 465 with implicit TLS.</source>
        <comment>502 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server does list the command, report it to that server&apos;s admin; a proxy in front of it may announce more than the server supports.</source>
        <comment>502 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore a 502 to VRFY or EXPN in a log, because mail delivery needs neither of them.</source>
        <comment>502 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not repeat the command in the hope of a different answer; the sending side has to manage without it.</source>
        <comment>502 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>502 belongs to a command the server recognizes but does not offer, whereas 500 is for one it has never heard of and 504 for an unsupported argument of one it does offer.</source>
        <comment>502 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad sequence of commands</source>
        <comment>503 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any command</source>
        <comment>503 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid command came at a moment when it cannot be carried out: RCPT TO before MAIL FROM, DATA without an accepted recipient, AUTH in the middle of a mail transaction or a second time after success.</source>
        <comment>503 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With pipelining the client sends several commands at once, so a 503 can be the mere echo of an earlier refusal. The reply that explains the failure then stands a few lines higher in the session.</source>
        <comment>503 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was not accepted and the client still holds it. Following misuse of BDAT, or DATA for a BINARYMIME message, the state is uncertain and the client has to send RSET.</source>
        <comment>503 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim answers a pipelined DATA with 503-All RCPT commands were rejected with this error, and quotes the real reason in the lines that follow.</source>
        <comment>503 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix returns 503 5.5.1 Error: authentication not enabled to AUTH on a port without SASL, or before STARTTLS where smtpd_tls_auth_only is set.</source>
        <comment>503 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script starts with MAIL FROM, and a Postfix server that requires a greeting answers 503 5.5.1 Error: send HELO/EHLO first.</source>
        <comment>503 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host that greeted the client with 554 answers every further command except QUIT with 503.</source>
        <comment>503 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back through the session log to the first 4yz or 5yz reply and solve that one; the 503 behind it disappears with it.</source>
        <comment>503 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that first reply was a 4yz code, leave the message in the sending server&apos;s queue for a later try; if it was a 5yz code, correct what it names before you send again.</source>
        <comment>503 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a 503 to AUTH, use port 587 or 465, start TLS, send EHLO again, and log in once per session and outside a mail transaction.</source>
        <comment>503 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the client&apos;s author, keep to EHLO, MAIL FROM, RCPT TO, DATA, wait for each reply unless the server offers PIPELINING, and abandon a transaction with RSET.</source>
        <comment>503 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503 tells the client that the command is good but comes at the wrong moment, so look at what was refused or left out before it.</source>
        <comment>503 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command parameter not implemented</source>
        <comment>504 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH, EHLO or another command</source>
        <comment>504 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for the command is there, support for this argument is not. With AUTH the argument is the login mechanism: unknown to the server, switched off, or not permitted without TLS.</source>
        <comment>504 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix also uses this code for a policy: with its checks for fully qualified names turned on, an EHLO name such as localhost or an address without a full domain draws 504 5.5.2.</source>
        <comment>504 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After AUTH it is no verdict on the password, because the mechanism was turned down before any credentials were checked. No mail has been accepted, and the session can continue with a different argument.</source>
        <comment>504 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange answers AUTH LOGIN with 504 5.7.4 Unrecognized authentication type, because the client tried before STARTTLS or the connector does not offer that mechanism.</source>
        <comment>504 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail library insists on CRAM-MD5 or NTLM, which the server no longer has in its AUTH list.</source>
        <comment>504 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For AUTH, read the mechanisms in the EHLO reply given after STARTTLS and set the client to one of them, for example PLAIN, LOGIN, XOAUTH2 or OAUTHBEARER.</source>
        <comment>504 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on TLS in the client (587 with STARTTLS, 465 with implicit TLS), because many servers withhold password mechanisms until the connection is encrypted.</source>
        <comment>504 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a host name complaint, set the EHLO name of the sending server to its fully qualified name (myhostname or smtp_helo_name in Postfix).</source>
        <comment>504 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an address complaint, add the missing domain in the application that sends the mail.</source>
        <comment>504 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a mechanism that users need is missing from the list, the server&apos;s admin has to enable it; try again only when one side has changed.</source>
        <comment>504 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>504 says that the command is supported but this argument of it is not, which after AUTH means choosing another mechanism or starting TLS; an argument that cannot be parsed gets 501.</source>
        <comment>504 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the correct QHLO ID</source>
        <comment>520 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined</source>
        <comment>520 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-fanf-smtp-quickstart</source>
        <comment>520 origin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No RFC defines this code. Its phrase comes from the Internet-Draft draft-fanf-smtp-quickstart-01, which expired and was never published as an RFC.</source>
        <comment>520 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that meets 520 without knowing it looks only at the leading 5 and takes the command as permanently refused. The command had no effect, and any message stays with the sending side.</source>
        <comment>520 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more than that can be read from the number itself; where a server adds a text of its own, the text is the only explanation.</source>
        <comment>520 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of SMTP reply codes lists 520 because its authors also collected codes from expired Internet-Drafts.</source>
        <comment>520 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log shows 520 with a text that does not mention QHLO, so the server has picked the number for a purpose of its own.</source>
        <comment>520 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reply text and act on what it says, because the number is not standardized.</source>
        <comment>520 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text does not help, give the receiving server&apos;s postmaster the full reply with date, time and sending IP address.</source>
        <comment>520 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the refused message out of the retry queue: the sender may send it again after something has been corrected, not before.</source>
        <comment>520 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>520 has no standing in any SMTP standard, so no server should send it, and a client that receives it treats it like any unknown 5yz code.</source>
        <comment>520 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host does not accept mail</source>
        <comment>521 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection opened</source>
        <comment>521 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has connected to a machine that takes no mail at all, from anyone, for anyone. The code stands in place of the 220 greeting, so no sender, recipient or message has been mentioned yet.</source>
        <comment>521 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient&apos;s domain has no MX record, so the mail went to the address of its web server, where a dummy SMTP service answers 521.</source>
        <comment>521 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a migration an MX record still names the old machine, which now refuses all mail.</source>
        <comment>521 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transport rule, smart host entry or stale DNS answer on the sending server leads to the wrong machine although the domain&apos;s MX records are correct.</source>
        <comment>521 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix postscreen with a drop action sends 521 5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org.</source>
        <comment>521 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text names a blocklist or your IP address, the code is misused: handle it as a block of the sending server and follow the text.</source>
        <comment>521 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>521 is the greeting of a host that never takes mail for anyone; use 554 to refuse a particular client, 550 to refuse an address, and 556 as a relay when DNS shows that the domain takes no mail.</source>
        <comment>521 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption needed (listed for X.7.10)</source>
        <comment>523 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>523 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login was refused because its mechanism needs an encrypted connection first. The number stands only in the enhanced status code registry, beside X.7.10; no SMTP specification defines 523 as a reply.</source>
        <comment>523 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 obliges a client to treat a code it does not know by the first digit alone, here as a permanent refusal of the command. The useful detail is in 5.7.10 and the text.</source>
        <comment>523 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message was accepted. If the client put its credentials on the AUTH line, as AUTH PLAIN can, the password has already crossed the network unencrypted.</source>
        <comment>523 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers built on the Go library go-smtp, maddy among them, answer AUTH on an unencrypted connection with 523 5.7.10 TLS is required.</source>
        <comment>523 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office printer has a username and password configured but TLS switched off, and the submission server refuses the login.</source>
        <comment>523 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the client to use TLS before it logs in: port 587 with STARTTLS required, or port 465 with implicit TLS.</source>
        <comment>523 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client is already set to STARTTLS, look for a firewall with SMTP inspection that removes STARTTLS from the EHLO reply.</source>
        <comment>523 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the password if it was sent over the unencrypted connection.</source>
        <comment>523 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>523 is what a few servers send with 5.7.10 when a login needs TLS first; as a server&apos;s author, offer AUTH only after TLS and refuse earlier attempts with 504 or 530, which SMTP specifications do define.</source>
        <comment>523 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption required (listed for X.7.11)</source>
        <comment>524 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>524 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside X.7.11 the enhanced status code registry lists two basic codes, 524 and 538. RFC 4954 defines 538 with that enhanced code; no SMTP specification defines 524 as a reply.</source>
        <comment>524 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X.7.11 means that the chosen login mechanism may be used only over an encrypted connection. A client that does not know 524 sees just a permanent failure of AUTH, goes by the first digit, and keeps its message.</source>
        <comment>524 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce parser Sisimai carries 524 in its table of known reply codes.</source>
        <comment>524 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author of a mail server has taken the number from the registry and refuses password logins without TLS with 524 5.7.11.</source>
        <comment>524 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the admin of the server that 524 has no definition in SMTP and that clients can rely only on its first digit.</source>
        <comment>524 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>524 is a registry entry rather than a defined SMTP reply: read it as 538 with the same 5.7.11, and as a server&apos;s author do not send it.</source>
        <comment>524 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User account disabled (listed for X.7.13)</source>
        <comment>525 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>525 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username and password were right, yet the account is switched off. That is the registry&apos;s description of X.7.13; 525 is merely the number listed beside it and is not defined as a reply in any SMTP specification.</source>
        <comment>525 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its point is to keep the client from asking for the password again, which cannot help until an admin re-enables the account. The price is that it confirms a guessed password to an attacker.</source>
        <comment>525 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a client that does not know the number it is a permanent failure by its first digit, and nothing has been sent.</source>
        <comment>525 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hosting provider suspects that a mailbox has been taken over and answers its logins with 525 5.7.13 until the password is changed.</source>
        <comment>525 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was suspended over unpaid bills or abuse, while the owner&apos;s mail client still has it configured.</source>
        <comment>525 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to RCPT TO, 525 5.7.13 Disabled recipient address reports that the recipient&apos;s mailbox is suspended, not yours.</source>
        <comment>525 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the account&apos;s owner, ask the provider or admin of the submission server why the account is disabled and what will restore it.</source>
        <comment>525 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If misuse is suspected, change the password and search devices and forwarding rules for traces of a break-in before the block is lifted.</source>
        <comment>525 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the reply came to RCPT TO, only the recipient&apos;s admin can reactivate that mailbox, so reach the recipient in another way.</source>
        <comment>525 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>525 singles out a disabled account after a correct login, where 535 would invite the user to type the password again; take the meaning from its 5.7.13, because the three digits alone are not standardized.</source>
        <comment>525 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication or STARTTLS required</source>
        <comment>530 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM or another command</source>
        <comment>530 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login required</source>
        <comment>530 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server policy demands a successful AUTH before this command. An on-demand mail relay gives the same answer to ATRN from a client that has not logged in.</source>
        <comment>530 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS required</source>
        <comment>530 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the connection is encrypted, this service refuses every command except NOOP, EHLO, STARTTLS and QUIT.</source>
        <comment>530 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step is missing before the command can be accepted: the client has not logged in, or it has not started TLS. The reply text says which of the two.</source>
        <comment>530 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a public MX host the fault lies with the recipient&apos;s admin: RFC 3207 forbids it to require STARTTLS for mail to its own users, and a demand for a login shuts out every outside sender.</source>
        <comment>530 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail&apos;s smtp.gmail.com answers MAIL FROM with 530-5.7.0 Authentication Required when the client has sent no login.</source>
        <comment>530 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online returns 530 5.7.57 Client not authenticated to send mail to a printer or script that submits without signing in.</source>
        <comment>530 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Postfix submission service with smtpd_tls_security_level = encrypt answers AUTH or MAIL FROM before TLS with 530 5.7.0 Must issue a STARTTLS command first.</source>
        <comment>530 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An on-premises Exchange connector that does not admit anonymous users turns away mail from the Internet with 530 5.7.1 Client was not authenticated.</source>
        <comment>530 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application has a password configured, but its SMTP library silently skips the login because the server offers AUTH only after TLS.</source>
        <comment>530 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure TLS and a login in the sending client or device: port 587 with STARTTLS or port 465 with implicit TLS, and a username with password or OAuth.</source>
        <comment>530 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that is already set, check in a session trace that the client sends STARTTLS, a second EHLO and AUTH before MAIL FROM.</source>
        <comment>530 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a server meant to deliver straight to the recipient&apos;s domain, let it connect to the domain&apos;s MX host on port 25 instead of a submission service.</source>
        <comment>530 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a public MX host sends 530, its admin must accept unauthenticated mail for local recipients (on Exchange: anonymous users on the receive connector); the sender can only report it.</source>
        <comment>530 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message again once the missing step is in place; a retry without it gets the same reply.</source>
        <comment>530 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>530 asks for a step that has not been taken, login or STARTTLS, whereas 534 and 535 judge a login that was tried.</source>
        <comment>530 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery not authorized (listed for X.7.1)</source>
        <comment>533 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined</source>
        <comment>533 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among the basic codes that the enhanced status code registry lists for X.7.1 is 533, and that list is its only source: no SMTP specification defines it as a reply.</source>
        <comment>533 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X.7.1 means that this sender may not send to this destination, for instance because of a filter on hosts or recipients. A client that does not know 533 goes by the first digit: the command failed for good and the message was not accepted.</source>
        <comment>533 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it as you would read 550 5.7.1, the usual form of this refusal.</source>
        <comment>533 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce analyzer knows 533 because its list of codes was built from the registry.</source>
        <comment>533 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author of a filter that lets only certain senders write to an address took the number 533 for its refusals.</source>
        <comment>533 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text behind the code for the rule that applied, for example a blocked sending host or a recipient who accepts mail only from listed senders.</source>
        <comment>533 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sender, use an address or server that the rule permits, or correct the SPF, DKIM or DMARC failure if the text names one.</source>
        <comment>533 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the recipient&apos;s admin to allow the mail if the refusal is a mistake, and send it again only after one side has changed something.</source>
        <comment>533 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>533 adds nothing to 550 5.7.1, so a server should send the latter, and whoever receives 533 may treat the two alike.</source>
        <comment>533 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication mechanism too weak</source>
        <comment>534 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>534 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed is the way of logging in: server policy demands a stronger mechanism for this user. The password may well be correct.</source>
        <comment>534 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail has been accepted, and the client may try a stronger mechanism in the same session. Typing the password again into the same kind of login changes nothing.</source>
        <comment>534 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail stretches the code: it sends 534 when it wants an app password or a sign-in through the browser.</source>
        <comment>534 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail asks the user to log in via a web browser and then try again, with 534 and 5.7.9 or 5.7.14.</source>
        <comment>534 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the client to a mechanism that the server still accepts for this account, for example OAuth 2.0 (XOAUTH2 or OAUTHBEARER), and log in again.</source>
        <comment>534 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Gmail, create an app password, which needs 2-Step Verification, or switch the client to OAuth.</source>
        <comment>534 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the reply text contains a link, open it, sign in with the browser and finish the security check before the next attempt.</source>
        <comment>534 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server&apos;s admin, list only mechanisms in the EHLO reply that your policy accepts, so that clients do not pick one that must fail.</source>
        <comment>534 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>534 rejects the mechanism and not the password, so send it only when a stronger mechanism could succeed, and keep 535 for credentials that are wrong.</source>
        <comment>534 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication credentials invalid</source>
        <comment>535 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>535 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login was tried and failed: username, password or token did not satisfy the server. RFC 4954 also makes 535 the general answer to a failed AUTH when no more specific code fits.</source>
        <comment>535 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. The session stays open for another AUTH, but a server may drop the connection after several failures; RFC 4954 asks it to allow at least three.</source>
        <comment>535 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not prove that the password is wrong. Some services send it as well when SMTP logins are disabled for the account; the enhanced status code and the text show that.</source>
        <comment>535 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail replies 535-5.7.8 Username and Password not accepted to a wrong or revoked app password, or to the account&apos;s normal password.</source>
        <comment>535 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online answers 535 5.7.139 with SmtpClientAuthentication is disabled for the Tenant, or for the Mailbox, when SMTP AUTH is switched off there.</source>
        <comment>535 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a password change, a scanner or scheduled job keeps logging in with the old password.</source>
        <comment>535 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client logs in as alice where the server expects alice@example.com.</source>
        <comment>535 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of a public submission server fill with failed logins from unknown addresses: bots guessing passwords, not a user with a problem.</source>
        <comment>535 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter username and password afresh in the client, try the full email address as the username, and test the same login in the provider&apos;s webmail.</source>
        <comment>535 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the provider no longer accepts the account password over SMTP, use OAuth 2.0 or an app password; Gmail needs one of the two.</source>
        <comment>535 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 535 5.7.139 about SmtpClientAuthentication, the Microsoft 365 admin must enable SMTP AUTH for the mailbox or move the application to another way of sending.</source>
        <comment>535 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all users fail at once, the server&apos;s admin should check the password database or directory; such a fault deserves 454, so that clients do not ask for new passwords.</source>
        <comment>535 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop automatic logins until the credentials are corrected, because repeated failures can lock the account or get the client&apos;s IP address blocked.</source>
        <comment>535 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>535 reports credentials that were tried and failed; a login that was never attempted gets 530, and a server-side fault during the check gets 454.</source>
        <comment>535 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption required for requested authentication mechanism</source>
        <comment>538 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <comment>538 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time 538 arrives, a client that sent its credentials together with AUTH has already exposed them. No message has been accepted, and the session can go on with STARTTLS.</source>
        <comment>538 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Nodemailer smtp-server library answers AUTH before TLS with 538 Error: Must issue a STARTTLS command first.</source>
        <comment>538 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python library aiosmtpd sends 538 5.7.11 to AUTH on an unencrypted connection, unless it is told to allow such logins.</source>
        <comment>538 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail client with encryption set to none tries to log in on port 587.</source>
        <comment>538 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on encryption in the sending client: STARTTLS on port 587 or implicit TLS on port 465. The next login then gets past this reply.</source>
        <comment>538 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password if the client has already sent it in the clear.</source>
        <comment>538 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server&apos;s admin, do not announce AUTH PLAIN and AUTH LOGIN before TLS (smtpd_tls_auth_only in Postfix), so that no client reveals a password.</source>
        <comment>538 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>538 is retired: hide password mechanisms until TLS is active, and refuse an early AUTH with 504, or with 530 where every command needs STARTTLS first.</source>
        <comment>538 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox unavailable</source>
        <comment>550 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO, VRFY or after the message text</source>
        <comment>550 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is SMTP&apos;s ordinary permanent refusal: the server will not take the address, the sender or the message, and keeps nothing. What it refused is neither delivered nor queued there; the sending server reports the failure to the author instead of retrying.</source>
        <comment>550 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two very different causes share the number. Either the mailbox does not exist, usually marked 5.1.1, or a policy turned this sender, client address or message away, usually marked 5.7.x; the enhanced status code and the reason phrase tell which.</source>
        <comment>550 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After RCPT TO, 550 rejects that one recipient and leaves the others valid; after the message text it rejects the message for everyone. Dropping a subscriber because of any 550 is a mistake: a DMARC or blocklist refusal says nothing about the mailbox.</source>
        <comment>550 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox does not exist: Postfix answers RCPT TO with 550 5.1.1 &quot;User unknown in local recipient table&quot;, Exchange Online with 550 5.4.1 &quot;Recipient address rejected: Access denied&quot;.</source>
        <comment>550 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication fails: Gmail sends 550 5.7.26 if neither SPF nor DKIM passes or DMARC forbids the mail, Exchange Online 550 5.7.509 for DMARC; RFC 7372 adds 5.7.20 for DKIM and 5.7.23 for SPF.</source>
        <comment>550 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connecting IP address is on a blocklist: Postfix&apos;s postscreen sends 550 5.7.1 with the name of the list, Exchange Online 550 5.7.606 &quot;Access denied, banned sending IP&quot;.</source>
        <comment>550 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that has not logged in tries to relay to another domain: Exim says &quot;relay not permitted&quot;, Sendmail 550 5.7.1 &quot;Relaying denied&quot;.</source>
        <comment>550 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipient accepts only certain senders: a Microsoft 365 group closed to outsiders answers with 550 5.7.133 &quot;SenderNotAuthenticatedForGroup&quot;.</source>
        <comment>550 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the enhanced status code before anything else: 5.1.x concerns the address, 5.2.x the mailbox, 5.7.x policy or authentication. Do not resend the message unchanged.</source>
        <comment>550 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 5.1.1, have the author correct the spelling or ask the recipient for the current address, and take dead addresses off mailing lists.</source>
        <comment>550 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SPF, DKIM or DMARC failures, have the sending domain&apos;s admin list every real sending server in SPF, sign with DKIM, and make one of the two pass for the domain in the From header.</source>
        <comment>550 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a blocklist, have the sending server&apos;s admin end the abuse behind the listing, request removal from the list or provider named in the reply, and only then send again.</source>
        <comment>550 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a refused relay, log in on port 587 or 465; for a restricted or missing mailbox, ask the recipient&apos;s admin to change it, and quote the complete reply.</source>
        <comment>550 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 is the general permanent refusal: send it for a mailbox that does not exist or for a policy that bars the sender, recipient or message, with an enhanced status code that says which.</source>
        <comment>550 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User not local; try another address</source>
        <comment>551 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCPT TO or VRFY</source>
        <comment>551 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known user has moved: the server names the new address in the reply text but will not pass the mail on. The recipient is refused, nothing is delivered or queued for it, and only mail sent to the new address gets through.</source>
        <comment>551 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the refusing counterpart of 251, where the server accepts the mail and forwards it. For these two codes, unlike almost all others, a program may act on the reply text; yet over an unauthenticated connection an attacker can supply a false address.</source>
        <comment>551 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server cannot count on the sender reading the new address, and by naming it may give away what a person or company wants kept private. Plain 550, or forwarding without comment, avoids both problems.</source>
        <comment>551 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An employee has left, and the former employer&apos;s server names the new address instead of forwarding mail.</source>
        <comment>551 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarding service refuses mail that would fail SPF at the next hop, and names the real mailbox so that the sender can write to it directly.</source>
        <comment>551 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server refuses to relay with 551 5.7.1 and gives no other address; in effect this is a 550.</source>
        <comment>551 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the author, confirm the new address with the recipient and send the message there; repeating it to the old one cannot work.</source>
        <comment>551 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct address books and lists by hand; let software do it only if the server&apos;s identity has been verified, for example through its TLS certificate.</source>
        <comment>551 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text names no address and speaks of relaying, authenticate on the submission port or use your own provider&apos;s server.</source>
        <comment>551 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, turn 551 off in favor of 550 or silent forwarding wherever new addresses must stay private.</source>
        <comment>551 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>551 refuses mail for a moved user and discloses the new address, so it fits only where that address is public; forward with 250 or 251, or refuse with 550, everywhere else.</source>
        <comment>551 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceeded storage allocation</source>
        <comment>552 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or after the message text</source>
        <comment>552 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage quota</source>
        <comment>552 context 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The space allotted to the mailbox is used up, so the message cannot be stored until someone at the receiving end makes room.</source>
        <comment>552 meaning 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIZE extension</source>
        <comment>552 context 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is larger than the server, or the server on behalf of this recipient, will ever accept; with SIZE it can say so before any data is sent.</source>
        <comment>552 meaning 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the recipient&apos;s quota is exhausted or the message is bigger than a limit allows. The refused recipient or message is not stored, and the sending server returns it to the author.</source>
        <comment>552 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced status code separates the cases: 5.2.2 is a full mailbox, 5.2.3 a size limit of that mailbox, 5.3.4 a size limit of the whole system. Only an oversized message is the author&apos;s to change; a full mailbox needs its owner.</source>
        <comment>552 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size limits apply to the encoded message. Base64 makes an attachment more than a third larger, so a 20 MB file does not fit under a 25 MB limit.</source>
        <comment>552 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox is over quota: Dovecot&apos;s LMTP server refuses with 552 5.2.2 by default, while Gmail begins with 452 4.2.2 and sends 552 5.2.2 once the account is also inactive.</source>
        <comment>552 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client declares a large SIZE in MAIL FROM, and Postfix answers 552 5.3.4 &quot;Message size exceeds fixed limit&quot; before any data is transferred.</source>
        <comment>552 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a SIZE declaration the limit is noticed only during the transfer, and Postfix answers the final dot with 552 5.3.4 &quot;message file too big&quot;.</source>
        <comment>552 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail blocks a dangerous attachment or link with 552 5.7.0 &quot;potential security issue&quot;, where neither quota nor size is at fault.</source>
        <comment>552 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old server answers RCPT TO with 552 because the message has too many recipients; RFC 5321 makes that 452 and tells clients to treat such a 552 as temporary.</source>
        <comment>552 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell quota from size first, by the enhanced status code or the text, because a different person has to act in each case.</source>
        <comment>552 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the message is too large, send a download link or smaller attachments, and keep the encoded size below the SIZE value in the server&apos;s EHLO reply.</source>
        <comment>552 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the mailbox is full, reach the recipient another way; send the message again once mail has been deleted or the quota raised.</source>
        <comment>552 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Gmail says 5.7.0, remove the blocked file type or the suspicious link before sending again.</source>
        <comment>552 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, keep size limits equal on all gateways, and answer a full mailbox with 452 4.2.2 if senders&apos; queues should keep trying.</source>
        <comment>552 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>552 is for a message that a quota or a size limit rules out for good; 452 suits a shortage that may end while the message waits in the sender&apos;s queue.</source>
        <comment>552 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox name not allowed</source>
        <comment>553 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM, RCPT TO or VRFY</source>
        <comment>553 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objection is to the address as written: it is malformed, ambiguous, or not one that this client may use. The command fails, and no message passes with that address until it is changed.</source>
        <comment>553 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What matters is the command that was answered. After RCPT TO the recipient&apos;s address is at fault; after MAIL FROM it is the envelope sender, typically because an account tries to send under an address that it does not own. Changing the recipient does not help then.</source>
        <comment>553 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A well-formed address without a mailbox calls for 550 instead. Still, some systems use 553 for domains missing from DNS, for refused relaying and even for blocklists, so the enhanced status code and the text decide.</source>
        <comment>553 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logged-in user sends under someone else&apos;s address, and Postfix answers 553 5.7.1 &quot;Sender address rejected: not owned by user&quot;.</source>
        <comment>553 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient copied from a form carries a stray dot, a space or no domain, and Gmail answers 553 5.1.3 &quot;not a valid RFC 5321 address&quot; or 553 5.1.2 for a domain it cannot find.</source>
        <comment>553 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in MAIL FROM has no DNS entry, and Sendmail answers 553 5.1.8 &quot;Domain of sender address does not exist&quot;.</source>
        <comment>553 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient address with non-ASCII characters meets a server or mailbox that needs ASCII: 553 with 5.6.7.</source>
        <comment>553 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client asks qmail to relay for a foreign domain and is told 553 &quot;sorry, that domain isn&apos;t in my list of allowed rcpthosts&quot;.</source>
        <comment>553 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether MAIL FROM or RCPT TO was refused, and compare that address character by character with the intended one: no spaces, no display name, a complete domain.</source>
        <comment>553 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sender is not owned by the account, use the account&apos;s own address, or have the submission server&apos;s admin allow the other one (in Postfix through smtpd_sender_login_maps).</source>
        <comment>553 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sender&apos;s domain is unknown, have its admin publish MX or address records for it, then send again.</source>
        <comment>553 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 5.6.7, use an ASCII address for the same person, or send through servers that all announce SMTPUTF8.</source>
        <comment>553 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If relaying was refused, log in on port 587 or 465; if the domain belongs on that server, its admin must add it.</source>
        <comment>553 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>553 turns down the address itself, as malformed, ambiguous or not permitted to this client; for a correct address that simply has no mailbox, send 550.</source>
        <comment>553 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction failed</source>
        <comment>554 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection opened, RCPT TO, DATA or after the message text</source>
        <comment>554 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever has no closer code ends up here: the transaction or the whole session has failed, and only the enhanced status code and the reason phrase give the cause. The message stays the responsibility of the sending server, which normally returns it to the author.</source>
        <comment>554 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of the 220 greeting, 554 turns away the whole session. Even so the server has to wait for the client&apos;s QUIT before it closes the connection, and should answer other commands with 503; a good reply text tells the sender what to mend.</source>
        <comment>554 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to DATA it normally means that no recipient was accepted, so the real reason stands in the earlier replies to RCPT TO. After the message text it is a verdict on this message, for example that it is spam, carries malware, fails authentication or runs in a loop.</source>
        <comment>554 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting is a 554: a Cisco gateway complains of the &quot;sending MTA&apos;s poor reputation&quot;, and a Postfix client logs &quot;refused to talk to me&quot; and by default keeps the message in its queue.</source>
        <comment>554 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix with reject_rbl_client answers 554 5.7.1 &quot;Service unavailable; Client host blocked using&quot; plus the blocklist&apos;s name, by default only at RCPT TO.</source>
        <comment>554 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter rejects the message after its last line as spam or malware; Yahoo answers mail that fails DMARC with 554 5.7.9 &quot;Message not accepted for policy reasons&quot;.</source>
        <comment>554 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that has not logged in tries to relay through Postfix with reject_unauth_destination: 554 5.7.1 &quot;Relay access denied&quot;.</source>
        <comment>554 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarding loop exceeds the hop limit: Postfix says 554 5.4.0 &quot;too many hops&quot;, and Gmail uses 554 5.4.6.</source>
        <comment>554 seen 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log which command got the 554, and read the enhanced status code and the text with it; sending again before something has changed is pointless.</source>
        <comment>554 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a blocklist or poor reputation is named, stop the abuse on the sending server, ask that list or provider for removal, and send again once it is granted.</source>
        <comment>554 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the message itself was judged, check its links, attachments and headers as well as SPF, DKIM and DMARC, and report a false positive to the recipient&apos;s admin with the full reply.</source>
        <comment>554 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If relaying was denied, log in on the submission port; for a loop, correct the forwarding or routing on the servers that pass the message around.</source>
        <comment>554 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, if all senders are refused, check your blocklist lookups: Spamhaus answers queries from public resolvers with an error that careless setups take for a listing.</source>
        <comment>554 fix 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>554 covers what no closer code describes: no mail service for this client at connection time, no accepted recipient at DATA, or a message rejected once its text has been seen.</source>
        <comment>554 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM/RCPT TO parameters not recognized</source>
        <comment>555 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAIL FROM or RCPT TO</source>
        <comment>555 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that follows the address is the trouble: the server does not know or does not implement a parameter such as SIZE, BODY, SMTPUTF8 or a DSN option. After MAIL FROM the whole message stops here; after RCPT TO, only that recipient.</source>
        <comment>555 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client may send only parameters of extensions that the server listed in its EHLO reply, and after STARTTLS the new list counts. A 555 therefore points to the client&apos;s software, or to a proxy that shows a list which is not the real server&apos;s.</source>
        <comment>555 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter may be an accident. Text after a space in a badly written address looks like an option, which is why the cure is often a clean address and no change of extensions at all.</source>
        <comment>555 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application puts a name with a space into MAIL FROM instead of a bare address, and Postfix answers 555 5.5.4 &quot;Unsupported option&quot; for the second word.</source>
        <comment>555 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail answers 555 5.5.2 &quot;Syntax error&quot; to a script that sends an empty recipient, or an address with a display name or a line break in it.</source>
        <comment>555 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client opens with HELO, so no extension is on offer, and yet adds BODY=8BITMIME or SIZE to MAIL FROM.</source>
        <comment>555 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filtering proxy announces extensions that the mail server behind it does not have, and the parameters fail there.</source>
        <comment>555 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the whole session and find the parameter, which the reason phrase often quotes.</source>
        <comment>555 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the mail library a bare address: no display name, no space, no line break, and never an empty recipient.</source>
        <comment>555 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the client so that it uses a parameter only if the current EHLO reply announces the extension; in Postfix, smtp_discard_ehlo_keyword_address_maps ignores a keyword from chosen servers.</source>
        <comment>555 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the recipient&apos;s admin, make the server and every proxy before it announce the same extensions.</source>
        <comment>555 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>555 answers a parameter of MAIL FROM or RCPT TO that the server does not know or does not implement; one it cannot honor just now gets 455, and plain bad syntax gets 501.</source>
        <comment>555 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain does not accept mail</source>
        <comment>556 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCPT TO</source>
        <comment>556 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay or submission server gives this answer about somebody else&apos;s domain: it knows without connecting there that the domain takes no mail. The recipient is refused at once, which spares the sender days of useless retries.</source>
        <comment>556 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is a null MX: one MX record with preference 0 and a single dot as its host. The domain does not send 556 itself, as it names no mail server; a host that answers connections only to say that it never takes mail sends 521.</source>
        <comment>556 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender and message are not at fault. Enhanced status code 5.1.10 stands for the null MX, but Exchange has its own use for that number: 550 5.1.10 &quot;RecipientNotFound&quot; is an unknown recipient.</source>
        <comment>556 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix with reject_unknown_recipient_domain refuses a recipient with 556 5.1.10 because the domain has a null MX.</source>
        <comment>556 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistyped domain happens to be a parked one, or an author adds &quot;www.&quot; to the domain, and its owner has published a null MX there.</source>
        <comment>556 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test system mails invented users at example.com, which has a null MX in DNS.</source>
        <comment>556 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DNS template for parked domains has left a null MX on a domain that is now meant to receive mail.</source>
        <comment>556 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the part after the at sign for a typing error, and send the message to the corrected address.</source>
        <comment>556 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query the domain&apos;s MX record; if it is &quot;0 .&quot;, do not retry, but ask the person for an address in another domain and clear this one from lists.</source>
        <comment>556 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As admin of a domain that should receive mail, replace the null MX with MX records for its mail servers; a null MX must not stand beside other MX records.</source>
        <comment>556 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep null MX off any domain used in MAIL FROM or From, because receivers may refuse its mail with 550 5.7.27.</source>
        <comment>556 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>556 lets a relay or submission server refuse a recipient whose domain declares in DNS that it takes no mail; a host that itself never takes mail greets with 521.</source>
        <comment>556 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address query extension (name not verified)</source>
        <comment>557 name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address query of an expired draft</source>
        <comment>557 stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired Internet-Draft draft-moore-email-addrquery</source>
        <comment>557 origin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard defines 557. The number is attributed to an expired Internet-Draft about an address query extension to SMTP, and its exact name there has not been verified.</source>
        <comment>557 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any client can still handle it: an unknown reply code is read by its first digit, and 5 says that the command failed and that the identical request should not be repeated.</source>
        <comment>557 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An experimental server implements the address query extension of the expired draft.</source>
        <comment>557 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some other server sends 557 with a private meaning, which only its reason phrase or its admin can explain.</source>
        <comment>557 seen 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the reply as a permanent failure of that command, and do not send the same request again.</source>
        <comment>557 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason phrase, and ask the admin of the server that sent it what the number means there.</source>
        <comment>557 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>557 has no standard meaning, so do not send it from a new server, and handle it like any other 5yz reply when one arrives.</source>
        <comment>557 use</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two success replies that follow each other at the start of every session. 220 says that the server is ready for you, 250 that it has carried out the command you sent.</source>
        <comment>220:250 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a 220 greeting begins with the server&apos;s host name, so it shows which machine picked up; the 250 to EHLO lists the extensions that this machine offers.</source>
        <comment>220:250 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 220 to STARTTLS must be followed by the TLS handshake; a 250 is followed by the next SMTP command.</source>
        <comment>220:250 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail has changed hands at a 220; the 250 to the final dot makes the receiving server responsible for the message.</source>
        <comment>220:250 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you need proof of delivery to the next hop, look for the queue ID that many servers put into their last 250; a 220 in the log proves only that something listens on the port.</source>
        <comment>220:250 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a log stops after 220, find out what broke next: no answer to EHLO, or a failed handshake when the 220 answered STARTTLS.</source>
        <comment>220:250 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a server author, keep 220 for the greeting and for STARTTLS; confirm EHLO, MAIL FROM, RCPT TO, RSET, NOOP and the final dot with 250.</source>
        <comment>220:250 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After either code the server hangs up. 221 is the orderly success reply to QUIT; 421 is a temporary failure that cuts a session short.</source>
        <comment>221:421 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 221 the client chose the moment by sending QUIT; with 421 the server chose it, after any command, in place of the greeting or even between commands.</source>
        <comment>221:421 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that got 250 after its final dot stays accepted whichever of the two follows. Mail still in progress was given up by the client itself before a 221, but has to be sent again after 421.</source>
        <comment>221:421 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 221 leaves nothing to repeat; a 421 sends the sending server to its retry timer or to another MX host.</source>
        <comment>221:421 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 221 at the end of a log excerpt is no cause for alarm; many 421 replies in a row point to an overloaded or restarting server, or to a limit on your connections or sending rate.</source>
        <comment>221:421 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail not delivered and the session ended with 221: read upward in the log, because an earlier reply made your own server quit.</source>
        <comment>221:421 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail not delivered and the session ended with 421: let the queue work, and open fewer connections if the text speaks of limits.</source>
        <comment>221:421 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server authors answer QUIT with 221 whatever went wrong earlier, and use 421 to end a session that the client would have continued.</source>
        <comment>221:421 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success is all they have in common: 235 is reserved for a completed AUTH. Client authors go wrong when they wait for 250 after a login, or take 235 for permission to send anything.</source>
        <comment>235:250 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>235 closes the AUTH exchange, usually as 235 2.7.0; 250 confirms EHLO, MAIL FROM, RCPT TO, RSET, NOOP and the end of the message.</source>
        <comment>235:250 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>235 marks the rest of the session as belonging to that user; 250 covers the one command that it answers.</source>
        <comment>235:250 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second AUTH after 235 must be refused with 503; RCPT TO may be repeated and collects a 250 for each recipient.</source>
        <comment>235:250 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>235 always falls outside a mail transaction, where AUTH is not allowed; the 250 replies to MAIL FROM and RCPT TO build up a transaction.</source>
        <comment>235:250 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 235, still check the reply to MAIL FROM: a logged-in user can be refused a sender address that belongs to someone else.</source>
        <comment>235:250 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose a mechanism, read the 250 to the EHLO that you sent after STARTTLS; the list before it is often different.</source>
        <comment>235:250 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a server author, end a successful AUTH with 235: client libraries such as Python&apos;s smtplib look for that number and take 250 for a failed login.</source>
        <comment>235:250 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In reply to RCPT TO both are successes: 250 accepts the recipient, 251 accepts it and names the address to which the mail will be forwarded. In reply to ETRN the two numbers mean something else.</source>
        <comment>250:251 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text after 250 to RCPT TO is for people; the text of 251 carries the forwarding address and is one of the few that software may act on.</source>
        <comment>250:251 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that forwards and answers 250 keeps the new address to itself; 251 tells it to everyone who asks.</source>
        <comment>250:251 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>251 belongs to addresses and answers RCPT TO or VRFY; the message as a whole is confirmed with 250 even if every recipient got 251.</source>
        <comment>250:251 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To VRFY, 250 vouches for a mailbox that the server has checked; 251 says that the user is known and gets mail elsewhere.</source>
        <comment>250:251 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ETRN, 250 reports that a queue run has started; 251 reports that no mail is waiting for the node.</source>
        <comment>250:251 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on after 251 to RCPT TO exactly as after 250: the receiving side does the forwarding.</source>
        <comment>250:251 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update an address book because of 251 only if TLS with a verified certificate told you who the server is; 250 gives no reason to update anything.</source>
        <comment>250:251 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an admin, stay with 250 for forwarded mailboxes and enable 251 only for people who want their new address to be known.</source>
        <comment>250:251 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To VRFY, 250 is a verified yes and 252 says that the user was not checked but mail will be tried. Both are success codes, so 252 gets misread as a yes, and at times as an error.</source>
        <comment>250:252 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>250 to VRFY must rest on a real check and show the mailbox; 252 promises an attempt at delivery and nothing about the mailbox.</source>
        <comment>250:252 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 prescribes 252 for a site that has disabled VRFY for security, and recommends it for an MX relay that cannot check users of another system; a 250 would be false in either place.</source>
        <comment>250:252 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCPT TO for the same address may well draw 550 after 252; after a verified 250 only a policy rule should cause that.</source>
        <comment>250:252 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>250 appears at nearly every step of a session; 252 is absent from ordinary delivery and shows up in the logs of scanners and address testers.</source>
        <comment>250:252 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an ETRN session, 250 means just that queue processing has begun; 252 adds that messages are waiting and being sent.</source>
        <comment>250:252 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not clean address lists with VRFY: only 250 would count, and many public servers answer 252 to any name at all.</source>
        <comment>250:252 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give 250 to clients whom you let look up users, such as authenticated staff, and 252 to everyone else.</source>
        <comment>250:252 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hide your users, configure 252 and not 550 or 502: it neither confirms nor denies a name.</source>
        <comment>250:252 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>251 discloses an address; 252 is the reply that discloses nothing.</source>
        <comment>251:252 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>251 is also a normal reply to RCPT TO and so appears in delivery logs; RFC 5321 lists 252 for VRFY and EXPN only.</source>
        <comment>251:252 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind 251 is an alias or forward that somebody set up; behind 252 is a server that cannot look the user up, or has been told not to.</source>
        <comment>251:252 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an ETRN client the news is nearly opposite: 251 says that no mail is waiting, 252 that waiting mail is on its way.</source>
        <comment>251:252 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 251 shows that the old address still works today; from 252 you learn nothing about the address.</source>
        <comment>251:252 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an ETRN script, stop polling at 251 and expect incoming connections after 252.</source>
        <comment>251:252 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a server author, answer VRFY with 251 if you know the forwarding address and may reveal it; otherwise fall back on 252.</source>
        <comment>251:252 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say that the user now has another address. 251 is a success, because the server forwards the mail itself; 551 is a permanent failure, because it leaves that to the sender.</source>
        <comment>251:551 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 251 the transaction goes on and the message travels to the new address; 551 refuses the recipient, and the sending server returns a bounce.</source>
        <comment>251:551 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has to act on 251; on 551 the author has to decide whether to write to the address in the reply text.</source>
        <comment>251:551 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail forwarded under 251 reaches its destination from the forwarder&apos;s IP address and can fail SPF there; after 551 the author&apos;s own server delivers it directly.</source>
        <comment>251:551 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is obliged to read the address in the text. With 251 nothing is lost by that; with 551 the author may get a bounce and never see the new address.</source>
        <comment>251:551 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never let software redirect mail on its own because of 551 from an unauthenticated server: the address could be forged. Ask the recipient, then send a new message.</source>
        <comment>251:551 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 251 when you are willing to carry the mail onward, 551 when you know the new address but will not relay to it.</source>
        <comment>251:551 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the new address is private, send neither: forward quietly with 250 or refuse with 550.</source>
        <comment>251:551 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same digits in a different order, and opposite news: 251 is a success for one forwarded recipient, 521 the permanent refusal of a host that never takes mail.</source>
        <comment>251:521 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>251 is about one user, who has moved; 521 is about the whole machine, whoever the mail is for.</source>
        <comment>251:521 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>521 stands where the 220 greeting should be, before any address is known; 251 comes later, in reply to RCPT TO or VRFY.</source>
        <comment>251:521 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The useful part of 251 is the address in its text; 521 does not tell where the mail should go, so the place to look is DNS.</source>
        <comment>251:521 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 521, compare the host in your log with the MX records of the recipient&apos;s domain, and tell the domain&apos;s admin if one of them leads there.</source>
        <comment>251:521 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repair after 251; note the new address if you keep the contact list.</source>
        <comment>251:521 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an admin, put 521 on hosts without any mail service, and 251 (if at all) on a server that accepts mail and forwards it.</source>
        <comment>251:521 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both intermediate replies the server accepts a command and waits for more: 334 for the next line of a login, 354 for the text of the message.</source>
        <comment>334:354 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>334 follows AUTH, outside any mail transaction; 354 follows DATA, normally after at least one recipient has been accepted.</source>
        <comment>334:354 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client answers 334 with one line of Base64; it answers 354 with the whole message, closed by a line that holds a single dot.</source>
        <comment>334:354 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One AUTH may bring several 334 replies, depending on the mechanism; one DATA brings a single 354.</source>
        <comment>334:354 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of 334 is the challenge and has to be decoded; the text of 354 is a hint that a client may ignore.</source>
        <comment>334:354 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client backs out of 334 with a lone asterisk, which the server answers with 501; 354 leaves no such way out, and only breaking the connection stops the message.</source>
        <comment>334:354 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that hangs after 334 points to the client&apos;s login code; one that hangs after 354 points to a missing final dot or to a firewall or MTU fault on the path.</source>
        <comment>334:354 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask the client&apos;s lines after 334 in logs, because Base64 does not protect a password; the lines after 354 are private mail and do not belong in a log either.</source>
        <comment>334:354 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a server author, put nothing but Base64 after 334 (a single space if the challenge is empty), and send 354 only once you are ready to take the text.</source>
        <comment>334:354 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 ends the connection and everything planned for it; after 450 the session continues, and other recipients of the message can still be accepted.</source>
        <comment>421:450 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 may answer any command or replace the greeting; 450 answers RCPT TO, or the final dot when a policy defers the message.</source>
        <comment>421:450 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical causes of 421 are a shutdown, overload or a cap on connections; typical causes of 450 are greylisting, a locked mailbox or a sender domain that could not be checked.</source>
        <comment>421:450 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try after 421 may go to another MX host; after a greylisting 450 it should come from the same IP address as before, or the wait may start again.</source>
        <comment>421:450 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 421, look at your number of connections and at the health of that host; for 450, read the text and see whether one recipient or all are affected.</source>
        <comment>421:450 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 421 when this server cannot go on with the client at all, 450 when you want to postpone a recipient and keep talking.</source>
        <comment>421:450 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use 421 against a single mailbox: it throws out the other recipients of the same message too.</source>
        <comment>421:450 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are temporary and both are frequent in the logs of bulk senders. 421 gives up the connection; 451 gives up the command or message at hand because something went wrong while the server worked on it.</source>
        <comment>421:451 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 is allowed at any point, including the greeting; RFC 5321 lists 451 for MAIL FROM, RCPT TO and the final dot.</source>
        <comment>421:451 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 tends to tell of load, limits or a restart; 451 of a part that failed, such as a DNS lookup, a user database or a content filter.</source>
        <comment>421:451 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that breaks without any reply counts as 451 for the transaction; 421 is how a server announces the break before it happens.</source>
        <comment>421:451 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 assigns 451 to a message whose SPF check ran into a temporary DNS error; no check of a single message calls for 421.</source>
        <comment>421:451 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all your mail to a host gets 451, warn its admin, because a component is probably down; if only some does, look for greylisting or a failed lookup of your domain in the text.</source>
        <comment>421:451 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 451 when you cannot finish this request but could handle the next one, 421 when you could not.</source>
        <comment>421:451 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either can arrive in place of the 220 greeting. 421 is transient, so the server expects you back; 521 is permanent, because the host never takes mail.</source>
        <comment>421:521 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 may also end a session that began well; RFC 7504 reserves 521 for the opening of the connection.</source>
        <comment>421:521 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server hangs up along with 421; after 521 the session formally goes on, and the server may repeat 521 or close when the client sends another command.</source>
        <comment>421:521 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind 421 is a working mail server with a passing problem; behind 521 is normally a listener whose only task is to say no.</source>
        <comment>421:521 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix can send 521 and disconnect a client that it takes for a bot, which the standard does not foresee; such a 521 is meant for one client, as a 421 for too many connections is.</source>
        <comment>421:521 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after 421, and check whether your server opens too many connections at once.</source>
        <comment>421:521 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the MX records of the domain first after 521; if they are right, try from another IP address to see whether the refusal is meant for yours alone.</source>
        <comment>421:521 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an admin, send 421 for maintenance and overload, since the senders&apos; queues last for days; 521 is for a host that accepts no mail under any circumstances.</source>
        <comment>421:521 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers take either one for a hint that they reached the wrong server. 421 is a passing fault of the whole connection; 551 is a permanent refusal of one recipient who has moved.</source>
        <comment>421:551 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421 says nothing about the recipient; 551 says that the server knows the user and knows that the mail belongs elsewhere.</source>
        <comment>421:551 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>551 answers RCPT TO or VRFY and leaves the session open; 421 can come anywhere and closes it.</source>
        <comment>421:551 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue deals with a 421; a 551 needs a person who reads the reply, checks the address in it and writes again.</source>
        <comment>421:551 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 421 reaches the author only if it lasts until the sending server gives up, usually after days; a 551 bounces at once.</source>
        <comment>421:551 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore a lone 421; when there are many, check your limits and whether the other MX hosts of the domain answer.</source>
        <comment>421:551 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the stored address after 551; longer queue lifetimes or more retries change nothing.</source>
        <comment>421:551 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an admin, send 421 when the server is going away, and 551 when the user has gone and the new address may be told.</source>
        <comment>421:551 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the greeting, 421 means not now, and the server hangs up; 554 means no mail service here, at least not for this client, and the server must still wait for QUIT.</source>
        <comment>421:554 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that talks on after a 554 greeting should get 503 to each command; after 421 there is nobody left to talk to.</source>
        <comment>421:554 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the final dot, 554 usually reports that a content or policy check rejected the message; 421 reports that the server broke off without taking it.</source>
        <comment>421:554 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>554 also answers DATA when no recipient was accepted, and the commands of a client whose TLS the server finds too weak; 421 stands for neither.</source>
        <comment>421:554 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slower pace may be all that 421 asks for; 554 comes back until its cause is removed, be it a blocklist entry, a filter hit or a mail loop.</source>
        <comment>421:554 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused at connection time: with 554 look your IP address up in the blocklist that the text names, with 421 look at your connection rate.</source>
        <comment>421:554 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat a rising number of 421 replies about your reputation as a warning, since some receivers defer first and answer 554 later.</source>
        <comment>421:554 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 421 when the same client would be welcome again in an hour, 554 when it would not.</source>
        <comment>421:554 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two kinds of failed login. 432 is transient: the account first needs a password transition for the chosen mechanism. 535 is permanent: the server refused the credentials.</source>
        <comment>432:535 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>432 does not fault the password, only the account&apos;s readiness for that mechanism; 535 faults the user name, the password or token, or the right to log in.</source>
        <comment>432:535 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One login with PLAIN, inside TLS, usually clears 432; 535 is cleared by other credentials.</source>
        <comment>432:535 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>432 4.7.12 is a rarity; 535 5.7.8 is an everyday line in submission logs, not least because of password-guessing bots.</source>
        <comment>432:535 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online also sends 432 4.3.2 to a submission client with too many parallel connections, which has nothing to do with passwords; 535 stays with logins.</source>
        <comment>432:535 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop a program that gets 535 until its password or token is fixed; a program that gets 432 may go on with the password it has.</source>
        <comment>432:535 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary failures that leave the session open, and many servers use them alike for greylisting. Strictly, 450 concerns the mailbox or a policy about it, 451 an error inside the server.</source>
        <comment>450:451 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>450 belongs to RCPT TO and, for policy, to the final dot; 451 may also meet MAIL FROM.</source>
        <comment>450:451 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 450 the server did its work and decided to make you wait; with 451 it tried and could not finish.</source>
        <comment>450:451 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause of 450 may lie with you: a first contact, missing reverse DNS, a sender domain that does not resolve. The cause of 451 is mostly on the receiving side.</source>
        <comment>450:451 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisting shows how loose practice is: add-ons for Postfix usually answer 450, while Exim&apos;s defer verb answers 451 by default.</source>
        <comment>450:451 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A busy mailbox is the standard&apos;s own example for 450; an SPF check that ended in a DNS error is given 451 (with 4.4.3) by RFC 7208.</source>
        <comment>450:451 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client software need not tell them apart: queue the mail, wait, and offer it again from the same IP address.</source>
        <comment>450:451 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 450 when you postpone on purpose, 451 when one of your lookups or filters failed.</source>
        <comment>450:451 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 can meet MAIL FROM already, for instance when a declared SIZE does not fit at the moment; 450 is listed for RCPT TO and the final dot.</source>
        <comment>450:452 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 452 for space may last until somebody on the receiving side frees some; a greylisting 450 passes without anyone doing anything.</source>
        <comment>450:452 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 tends to carry 4.3.1 (system full), 4.2.2 (mailbox full) or 4.5.3 (too many recipients); 450 tends to carry 4.7.x for policy or 4.2.x for the state of the mailbox.</source>
        <comment>450:452 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one person&apos;s mailbox answers 452 4.2.2 for days, reach the owner by another channel, since only the owner or the admin can make room.</source>
        <comment>450:452 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 452 when the mail would be welcome if there were room, 450 when there is room but you want the client to come back.</source>
        <comment>450:452 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase, mailbox unavailable, with opposite consequences: 450 is transient and the message waits, 550 is permanent and the message comes back.</source>
        <comment>450:550 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>450 leaves the mail in the sending server&apos;s queue, for days if need be; 550 makes that server report the failure to the author at once.</source>
        <comment>450:550 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The typical 450 is greylisting or a mailbox that is briefly locked; the typical 550 is an unknown user (5.1.1) or a rejection by policy (5.7.x).</source>
        <comment>450:550 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 may refuse EHLO or MAIL FROM as well; 450 is meant for a recipient or a finished message.</source>
        <comment>450:550 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk senders count 550 5.1.1 as a hard bounce and drop the address; 450 tells nothing about whether the address exists.</source>
        <comment>450:550 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy behind 450 often relents with time; a policy behind 550 relents when somebody changes DNS records, content or a list entry.</source>
        <comment>450:550 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait out a 450; if it is still there after a day, write to the recipient&apos;s admin, because some servers send 450 for faults that never clear.</source>
        <comment>450:550 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 550 5.1.1 check the spelling, then remove the address; on 550 5.7.x repair what the text names (SPF, DKIM, DMARC, reverse DNS, a blocklist) and send again.</source>
        <comment>450:550 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 550 for users that do not exist, and 450 in its place only while a migration makes your user list unreliable.</source>
        <comment>450:550 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transient failures that usually have their cause on the receiving side: 451 reports an error in processing, 452 a lack of room.</source>
        <comment>451:452 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind 451 a step failed, such as a lookup, a filter or a timeout inside the server; behind 452 nothing failed, but storage or the recipient buffer is used up.</source>
        <comment>451:452 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 can depend on your message, as one that is smaller or has fewer recipients may pass at once; size and number rarely matter to 451.</source>
        <comment>451:452 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>452 is the answer that RFC 1870 defines for a declared SIZE that does not fit right now; 451 has no tie to SIZE.</source>
        <comment>451:452 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving admin traces 451 in the logs of filters and resolvers, 452 in free disk space, quotas and limits.</source>
        <comment>451:452 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greylisting is often sent as 451; it has no business being sent as 452.</source>
        <comment>451:452 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If either one lasts for hours, tell the receiving postmaster over a path that avoids the same server, and quote the enhanced status code.</source>
        <comment>451:452 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 452 for space, quota and number of recipients; send 451 for any other fault of your own that you expect to clear.</source>
        <comment>451:452 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that was not processed, with opposite prospects: 451 is transient and asks for the same message again, 554 is permanent and refuses it. Filters are where the two get mixed up.</source>
        <comment>451:554 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>451 leaves open what the server thinks of the message; 554 is its verdict, or the end of a transaction that cannot succeed.</source>
        <comment>451:554 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A content scanner that is down should lead to 451; one that has found malware may well lead to 554.</source>
        <comment>451:554 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>451 asks nothing of the author; 554 comes back to the author as a bounce whose text is often the only clue.</source>
        <comment>451:554 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail loop should end in 554, because resending cannot break it; 451 would keep the message circling for days.</source>
        <comment>451:554 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your own server, look for filters that answer 554 when they time out: each such reply bounces mail that 451 would have saved.</source>
        <comment>451:554 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 451 when you could not judge the message, 554 when you did and no narrower code (550, 552, 553) fits.</source>
        <comment>451:554 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the SIZE extension, 452 says that a message of the declared size does not fit at present; 552 says that it exceeds the server&apos;s fixed maximum.</source>
        <comment>452:552 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 821 gave 552 to too many recipients; RFC 5321 corrects that to 452 and asks clients to treat such a 552 as temporary.</source>
        <comment>452:552 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full mailbox is reported either way: as 452 4.2.2 by systems that expect the owner to make room soon, as 552 5.2.2 by those that do not.</source>
        <comment>452:552 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 452 the unchanged message can get through later; after 552 for size the author needs a smaller one or a link to the file.</source>
        <comment>452:552 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 552 5.3.4 or 5.2.3, compare the number after SIZE in the EHLO reply with the message as sent: Base64 makes attachments about a third larger.</source>
        <comment>452:552 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If 552 answers RCPT TO and its text speaks of too many recipients, split the list and go on as you would for 452.</source>
        <comment>452:552 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 452 if the same message may fit later, 552 if it exceeds a configured limit; a full recipient buffer is never a case for 552.</source>
        <comment>452:552 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both turn up around STARTTLS and AUTH. 454 is transient, as the server&apos;s own TLS or login service is failing; 530 is permanent for a client that skips a step which the server demands.</source>
        <comment>454:530 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>454 answers STARTTLS or AUTH itself; 530 answers a command that came too early, typically MAIL FROM.</source>
        <comment>454:530 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that gets 454 has done nothing wrong; one that gets 530 has the wrong port, no TLS or no login in its settings.</source>
        <comment>454:530 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 454 to STARTTLS a client may go on without encryption if its policy allows that; there is no way around 530.</source>
        <comment>454:530 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>454 comes from a breakdown, such as an unreadable key file or an unreachable password database; 530 comes from a rule that the admin has set on purpose.</source>
        <comment>454:530 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later after 454, and do not switch TLS off to get past it.</source>
        <comment>454:530 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cure 530 in the mail program: port 587 with STARTTLS or port 465 with TLS, and authentication turned on.</source>
        <comment>454:530 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 454 while TLS or authentication is out of order, 530 when they work and the client has not used them; never demand STARTTLS on a public MX with 530.</source>
        <comment>454:530 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login that gets 454 failed because of the server and may work later; one that gets 535 failed on its credentials, permanently. Mail programs that prompt for a password in both cases hide the difference.</source>
        <comment>454:535 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>454 4.7.0 says nothing about the password, which could not be checked; 535 5.7.8 says that the credentials were refused.</source>
        <comment>454:535 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail program should report a server failure on 454 and not ask for another password; on 535 asking is right.</source>
        <comment>454:535 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>454 has a second meaning, no TLS available for now, in reply to STARTTLS; 535 is a reply to AUTH alone.</source>
        <comment>454:535 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic senders keep the mail and try again after 454, but stop at 535 until someone has renewed the password or token, as wrong tries may lock the account.</source>
        <comment>454:535 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 454 whenever you could not ask the user database: a 535 makes people change passwords that were right.</source>
        <comment>454:535 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter of MAIL FROM or RCPT TO is the obstacle in both. 455 is transient, because the server cannot honor it right now; 555 is permanent, because it does not recognize or implement it.</source>
        <comment>455:555 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message queued on 455; on 555 compare the parameters in your log with the EHLO reply, and look for a proxy in between.</source>
        <comment>455:555 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 455 only for an extension that you have advertised and expect to offer again soon, 555 for parameters that you have not advertised.</source>
        <comment>455:555 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent syntax errors at different spots: 500 stumbles over the command word or the length of the line, 501 over what follows the word.</source>
        <comment>500:501 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client whose EHLO gets 500 may fall back to HELO; one whose EHLO gets 501 has to correct the name that it sends.</source>
        <comment>500:501 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During AUTH, 500 stands for a line that is too long (5.5.6), 501 for broken Base64, an unwelcome initial response or a login that the client canceled.</source>
        <comment>500:501 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra words after DATA, RSET, QUIT or STARTTLS are a case for 501; garbage in place of a command is a case for 500.</source>
        <comment>500:501 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequent 500 replies suggest that the two ends are out of step, with message text read as commands or a firewall overwriting them; frequent 501 replies suggest bad addresses or host names in your data.</source>
        <comment>500:501 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 500, capture the session to see what really arrived; for 501, print the argument with its quotes, spaces and invisible characters.</source>
        <comment>500:501 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 500 when your parser does not find the command, 501 when the command&apos;s arguments break the grammar; unknown MAIL FROM or RCPT TO parameters get 555.</source>
        <comment>500:501 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>500 has a second use for lines that are too long; 502 never concerns length.</source>
        <comment>500:502 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice is blurred: older Postfix versions answer 502 5.5.2 to commands that they do not know, where 500 would be expected.</source>
        <comment>500:502 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without the command after either reply and use only what EHLO lists; the mail itself can usually go on, after EHLO itself by falling back to HELO.</source>
        <comment>500:502 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a basic command such as MAIL FROM draws 500, look for stray bytes left over from the command before; if it draws 502, you are hardly talking to a full mail server.</source>
        <comment>500:502 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 502 for commands that your parser knows and you have turned off, 500 for the rest; a disabled VRFY is better answered with 252.</source>
        <comment>500:502 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent objections to an argument: to 501 it is malformed, to 504 it is well formed but a value that this server does not support.</source>
        <comment>501:504 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What draws 501 should be an error everywhere; what draws 504 may be fine on another server.</source>
        <comment>501:504 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In AUTH, a mechanism that is not supported or needs encryption gets 504; login data that cannot be decoded gets 501.</source>
        <comment>501:504 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its HELO restrictions on, Postfix answers 501 to a host name with invalid syntax and 504 to one that is not fully qualified.</source>
        <comment>501:504 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>501 can meet every command; 504 is meant for EHLO, VRFY, EXPN, HELP and AUTH, since MAIL FROM and RCPT TO have 555.</source>
        <comment>501:504 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If AUTH draws 504, choose a mechanism from the EHLO list that follows STARTTLS; if it draws 501, debug how your client encodes the exchange.</source>
        <comment>501:504 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a 504 text asks for a fully qualified name, set the sending server&apos;s host name to a complete DNS name that resolves.</source>
        <comment>501:504 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 501 when the grammar is broken, 504 when the grammar is fine and your implementation lacks that value.</source>
        <comment>501:504 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both reply permanently to a bad address, and both have bad syntax among their reasons: 501 faults the command line, 553 the mailbox name in it.</source>
        <comment>501:553 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>501 strikes while the line is parsed: brackets, quoting, a space after the colon. 553 strikes when the server has read the address and does not allow it.</source>
        <comment>501:553 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>553 is often a rule and not a typing error, such as a login that may not use this sender address; 501 never depends on who you are.</source>
        <comment>501:553 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>553 also tells a VRFY client that a name is ambiguous, and with 5.6.7 that a recipient address must be ASCII; 501 has no such special roles.</source>
        <comment>501:553 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>501 can answer any command; 553 needs one that contains a mailbox: MAIL FROM, RCPT TO or VRFY.</source>
        <comment>501:553 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 501, inspect the bytes: a display name, a semicolon or a trailing space may have slipped from your list into the address.</source>
        <comment>501:553 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 553 to MAIL FROM on a submission server, send from the address of the account or have the admin allow the other one.</source>
        <comment>501:553 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 501 if you cannot parse the line and 553 if you can but reject the name; a proper name that merely has no mailbox gets 550.</source>
        <comment>501:553 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at MAIL FROM or RCPT TO, both are permanent: 501 rejects an argument as wrongly written, 555 an extension parameter that stands behind the address.</source>
        <comment>501:555 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>501 usually means the address itself, and may answer other commands too; 555 means keywords such as BODY, SMTPUTF8, RET or NOTIFY.</source>
        <comment>501:555 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A known parameter with a malformed value is a matter for 501; a parameter that the server does not know or implement is a matter for 555.</source>
        <comment>501:555 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that greeted with HELO may not use any parameter and so risks 555; the risk of 501 is the same after HELO and EHLO.</source>
        <comment>501:555 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the raw command in the log: if the address is misspelled, correct it whichever of 501 and 555 came; if it is fine, suspect the words behind it.</source>
        <comment>501:555 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end 555 replies, make the client obey the latest EHLO reply, including the one after STARTTLS, where the list may have changed.</source>
        <comment>501:555 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 501 from the parser, and 555 when a parameter name is not among those that you have advertised.</source>
        <comment>501:555 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not implemented, and both codes say so permanently: 502 means the command as a whole, 504 one parameter of it.</source>
        <comment>502:504 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 504 the command may still work with another argument; after 502 no argument helps.</source>
        <comment>502:504 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH with a mechanism that the server lacks draws 504; AUTH on a server where all of it is switched off may draw 502.</source>
        <comment>502:504 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELP shows the same pattern: an unknown topic can get 504, a server without any help texts 502.</source>
        <comment>502:504 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The EHLO reply lets you foresee 502, because an extension that is missing there is not offered; 504 can be foreseen only where values are listed, as for AUTH.</source>
        <comment>502:504 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the command out of your script after 502; after 504 try another value, if possible from a list that the server has given.</source>
        <comment>502:504 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at MAIL FROM, RCPT TO and DATA before you worry: a 502 or 504 to VRFY, HELP or EXPN does not stop mail.</source>
        <comment>502:504 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 502 without looking at the arguments, 504 only because of them; unknown parameters of MAIL FROM and RCPT TO belong to 555.</source>
        <comment>502:504 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals to run a command, both permanent: 502 because there is no implementation, 503 because this is not the moment for it.</source>
        <comment>502:503 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 503, read the replies before it, as the first refusal in the session is the real fault; on 502, do without the command.</source>
        <comment>502:503 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If AUTH draws 503, send STARTTLS, then EHLO, and make sure that AUTH is now listed.</source>
        <comment>502:503 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 502 if no order of commands could make it work, 503 if another order would.</source>
        <comment>502:503 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent refusals that can take the place of the greeting. 521 says that the host accepts mail from nobody; 554 covers refusals that depend on the client, the message or the transaction.</source>
        <comment>521:554 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>521 has one place, the opening of a connection; 554 is also sent to DATA, after the message text and to clients whose TLS is too weak.</source>
        <comment>521:554 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dummy listener sends 521; a real mail server that does not want this client or this message sends 554.</source>
        <comment>521:554 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard a 521 is the same for every client; a 554 greeting may disappear when you connect from another IP address.</source>
        <comment>521:554 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321 asks for a useful explanation in the text of a 554 greeting; 521 needs none, as it has a single meaning.</source>
        <comment>521:554 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 521, doubt the route: DNS or a relay setting sent you to the wrong machine. On 554, doubt your standing: blocklists, reverse DNS, authentication, content.</source>
        <comment>521:554 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember that Postfix can drop a single client with 521, through postscreen or an access table, so a check from elsewhere is worthwhile.</source>
        <comment>521:554 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put 521 on hosts that are never to receive mail, 554 on mail servers that turn certain clients away; a domain without mail also deserves a null MX.</source>
        <comment>521:554 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is accepted, say both, and permanently: 521 is the host speaking for itself, 556 a server on the way speaking about the recipient&apos;s domain.</source>
        <comment>521:556 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You find out about 521 by connecting to the host; 556 is found out from DNS, normally from a null MX, with no connection to the destination.</source>
        <comment>521:556 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query the domain&apos;s MX in both cases: a single record with preference 0 and a dot confirms 556, a host name shows how you came to the 521 host.</source>
        <comment>521:556 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your domain has no mail, publish a null MX so that relays can answer 556 early; add a 521 listener for hosts that still attract connections.</source>
        <comment>521:556 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>523 refuses an authentication mechanism that is unsafe on a clear channel; 530 refuses almost any command that comes before STARTTLS or AUTH.</source>
        <comment>523:530 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stronger mechanism may satisfy a server that says 523; a 530 about STARTTLS is satisfied by TLS alone.</source>
        <comment>523:530 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>530 has two meanings (start TLS, or log in) that share the enhanced status code 5.7.0, so only the text tells them apart; 523 has one.</source>
        <comment>523:530 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 3207 and RFC 4954 say which commands draw 530; no RFC does that for 523, which RFC 5248 records from industry use.</source>
        <comment>523:530 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step answers both: switch on TLS in the client, on port 587 or 465, before the login.</source>
        <comment>523:530 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If TLS was active when 530 came, log in; if it was active when 523 came, choose a stronger mechanism and ask the server&apos;s admin what is missing.</source>
        <comment>523:530 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>538 is described in RFC 4954, for historical purposes; 524 only stands beside it in the enhanced status code registry (RFC 5248).</source>
        <comment>524:538 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client author can look 538 up in the specification of AUTH; 524 must be handled as an unknown code, by its leading 5.</source>
        <comment>524:538 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn TLS on and log in again after either one; the mechanism may stay, and the password has not been judged.</source>
        <comment>524:538 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your program had already sent the password when 524 or 538 came, it crossed the network unprotected, so change it.</source>
        <comment>524:538 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of 524 or 538, a server hides such mechanisms until TLS is active and answers 504 to a client that tries one anyway.</source>
        <comment>524:538 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login trouble of two sorts, both permanent. 530: the client has not logged in, or not started TLS. 535: it tried to log in and the credentials were refused.</source>
        <comment>530:535 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>530 answers a command that needs a login, such as MAIL FROM; 535 answers the AUTH exchange.</source>
        <comment>530:535 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>530 often means that no user name is set in the client at all; 535 means that one is set, and that it or its secret is not accepted.</source>
        <comment>530:535 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password has been used when 530 comes; by the time of 535 one has, and every further try may count toward a lockout.</source>
        <comment>530:535 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>530 meets every client that skips the step; 535 differs from account to account.</source>
        <comment>530:535 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 530, switch on authentication and TLS in the settings; on 535, test the name and password on the provider&apos;s website before you touch the settings.</source>
        <comment>530:535 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 530 to a client that skipped AUTH, 535 to one that failed it, and word 535 the same for unknown users and wrong passwords.</source>
        <comment>530:535 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent refusals that meet at MAIL FROM and RCPT TO, often over relaying. A login or STARTTLS removes 530; 550 rejects a mailbox, a sender or a client by rule.</source>
        <comment>530:550 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>530 is about the state of the session, whatever the address; 550 is about the mailbox or about policy toward the client, its IP address or its domain.</source>
        <comment>530:550 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 530 the text says whether AUTH or STARTTLS is missing; with 550 the enhanced status code does the sorting, from 5.1.1 for unknown users to 5.7.x for policy.</source>
        <comment>530:550 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can cure 530 in the settings of the mail program; 550 may need new DNS records, a delisting or the recipient&apos;s admin.</source>
        <comment>530:550 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For relaying without a login RFC 5321 recommends 550, yet a submission server that would relay after AUTH has good reason to say 530.</source>
        <comment>530:550 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demanding STARTTLS with 530 is forbidden on a public MX host (RFC 3207); refusing mail there with 550 is everyday business.</source>
        <comment>530:550 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text of a 550 mentions relaying, log in as you would for 530, or use the submission server of your own provider.</source>
        <comment>530:550 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a 530 comes back in a bounce from another organization, check that your routing does not point to its submission server, then tell its postmaster.</source>
        <comment>530:550 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 530 if the same command would be accepted after AUTH or STARTTLS, 550 if it would be refused all the same.</source>
        <comment>530:550 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH fails permanently with either: 534 finds the mechanism too weak for this user, 535 refuses the credentials.</source>
        <comment>534:535 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 534 the client should choose another mechanism; after 535 it should ask the user for other credentials.</source>
        <comment>534:535 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>534 follows from a security policy, 535 from the user database.</source>
        <comment>534:535 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 534, update the client or set it to OAuth or another mechanism that the EHLO reply lists; on 535, leave the mechanism and check name, password and account.</source>
        <comment>534:535 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let a program run through all mechanisms after 535: the same wrong password fails in each, and every failure counts.</source>
        <comment>534:535 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 534 when a better mechanism would let this user in, 535 when only other credentials would.</source>
        <comment>534:535 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent refusals of the chosen AUTH mechanism, not of the password. 534 finds it weaker than the policy for this user; 538, now historical, accepts it only under encryption.</source>
        <comment>534:538 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS cures 538; a mechanism that drew 534 is as a rule still too weak inside TLS.</source>
        <comment>534:538 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>534 5.7.9 is in current use; RFC 4954 documents 538 5.7.11 for the record and tells servers how to do without it.</source>
        <comment>534:538 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>534 depends on the user, because policy may differ between accounts; 538 depends on the connection.</source>
        <comment>534:538 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server avoids 538 by not listing the mechanism before TLS; it cannot always avoid 534 that way, as it learns who the user is only during the exchange.</source>
        <comment>534:538 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 538, keep the mechanism and change the connection; on 534, keep the connection and change the mechanism.</source>
        <comment>534:538 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the client knows nothing stronger after 534, only an update or another program helps; for 538, its TLS setting is enough.</source>
        <comment>534:538 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 534 where your policy sets a minimum strength per user; retire 538 by offering PLAIN and LOGIN on encrypted connections only.</source>
        <comment>534:538 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recipient is refused permanently in both cases. 550 offers no alternative; 551 names the address at which the user can now be reached.</source>
        <comment>550:551 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 covers many reasons, from an unknown user to a blocked client; 551 has one: the user is known and receives mail elsewhere.</source>
        <comment>550:551 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>551 discloses where somebody has gone, so sites must be able to turn it off; 550 discloses at most that a mailbox is missing.</source>
        <comment>550:551 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 can also answer EHLO, MAIL FROM, EXPN or the final dot; 551 answers RCPT TO or VRFY.</source>
        <comment>550:551 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software may read the address in a 551, within the limits of trust; the words after 550 are meant for people.</source>
        <comment>550:551 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 550 5.1.1 look for a valid address; after 551 you have a candidate and need only confirm it with its owner.</source>
        <comment>550:551 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mailing lists, remove the old address after either reply, and subscribe the one from 551 only with consent.</source>
        <comment>550:551 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 550 by default; choose 551 if you will not forward and the user agrees to have the new address published.</source>
        <comment>550:551 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent, yet for unlike reasons: 550 means no such mailbox, no access or a policy refusal, 552 that the message is too large or a storage quota is exceeded.</source>
        <comment>550:552 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 turns on who: the recipient, the sender or the client. 552 turns on how much.</source>
        <comment>550:552 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller message may pass after 552; size is irrelevant to 550.</source>
        <comment>550:552 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At MAIL FROM, 552 can come as soon as a client declares a SIZE over the limit; a 550 there concerns the sender address or the client.</source>
        <comment>550:552 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 552 for too many recipients should be treated as temporary (RFC 5321); no such exception exists for 550.</source>
        <comment>550:552 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 552 about size, shrink the message or send a link; for 552 about quota, tell the recipient by another channel.</source>
        <comment>550:552 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a 550 carries 5.2.2, 5.2.3 or 5.3.4, handle it like the 552 that it should have been.</source>
        <comment>550:552 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 552 when bytes are the only obstacle, 550 when you would refuse even an empty message.</source>
        <comment>550:552 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both refuse an address permanently. 550 calls a well-formed one unavailable or unwanted; 553 does not allow the mailbox name as such.</source>
        <comment>550:553 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 says that no mailbox is behind the name, or that policy stands before it; 553 says that the name is malformed, ambiguous or not yours to use.</source>
        <comment>550:553 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SMTPUTF8, a recipient that must be ASCII gets 553 and a sender that must be ASCII gets 550, both with 5.6.7.</source>
        <comment>550:553 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To VRFY, 553 says that the name matches several mailboxes and may list them; 550 says that it matches none or that you may not ask.</source>
        <comment>550:553 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 may also refuse EHLO or a finished message; 553 always needs a mailbox to object to.</source>
        <comment>550:553 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 553, look at the spelling first (spaces, quotes, a missing domain) and then at the right to use the address; on 550, ask first whether the mailbox exists.</source>
        <comment>550:553 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 553 when you would refuse that name whoever asked for it or for this login, 550 when the name is fine but has no mailbox or is closed to this mail.</source>
        <comment>550:553 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday permanent rejections that servers often use alike. 550 ties the refusal to a mailbox or a policy; 554 says that the transaction failed or, as a greeting, that there is no SMTP service here.</source>
        <comment>550:554 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 is at home at EHLO, MAIL FROM and RCPT TO, 554 at the greeting and DATA; for the finished message RFC 5321 lists both.</source>
        <comment>550:554 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 550 to RCPT TO leaves the other recipients alone; a 554 after the message text refuses it for all of them.</source>
        <comment>550:554 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 554 to DATA can be a mere echo of earlier refusals, when no valid recipient is left; 550 stands for itself.</source>
        <comment>550:554 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208 recommends 550 when mail fails SPF; content filters, bound by no such rule, often say 554.</source>
        <comment>550:554 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go by the enhanced status code and the text more than by 550 or 554: 5.1.1 is an address, 5.7.x a policy, 5.4.6 a loop.</source>
        <comment>550:554 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused with 554 on connection, ask for delisting of your IP address; refused with 550 per recipient, check the address and the rules of its owner.</source>
        <comment>550:554 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 550 when you can name the mailbox or policy that is the reason, 554 when the whole transaction or connection is.</source>
        <comment>550:554 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent refusals of a recipient at two levels: 550 usually means the mailbox or a policy, 556 a domain that accepts no mail at all.</source>
        <comment>550:556 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>550 mostly comes from the server that serves the recipient&apos;s domain; 556 comes from a relay or submission server that consulted DNS before passing the mail on.</source>
        <comment>550:556 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 556 the part of the address before the at sign plays no role; with 550 5.1.1 other users of the domain may be fine.</source>
        <comment>550:556 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null MX on the sender&apos;s domain is answered with 550 5.7.27; 556 is for the recipient&apos;s domain alone.</source>
        <comment>550:556 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange Online says 550 5.1.10 for unknown users, though 5.1.10 is registered for the null MX that 556 reports.</source>
        <comment>550:556 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 556, look for an address of the organization in another domain; on 550 5.1.1, look for another user in the same one.</source>
        <comment>550:556 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your own mail draws 550 5.7.27, remove the null MX from your sending domain, or send from a domain that can receive replies.</source>
        <comment>550:556 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the admin of a relay, answer 556 if the recipient&apos;s domain has a null MX and 550 if your own policy forbids the recipient.</source>
        <comment>550:556 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow permanent code and a broad one: 553 rejects a mailbox name, 554 a message, a transaction or, as a greeting, the client.</source>
        <comment>553:554 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>553 answers MAIL FROM, RCPT TO or VRFY; 554 comes on connection, to DATA and after the message text.</source>
        <comment>553:554 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>553 points to its own cause, the address in the command before it; 554 leaves the cause to the text.</source>
        <comment>553:554 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>553 to RCPT TO costs one recipient; 554 after the text costs all of them.</source>
        <comment>553:554 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SMTPUTF8, 553 5.6.7 refuses a recipient that is not ASCII; 554 5.6.9 refuses the finished message because a recipient cannot take its internationalized headers.</source>
        <comment>553:554 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction in an address field or an account setting removes 553; removing 554 may take work on DNS, reputation, content or routing.</source>
        <comment>553:554 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 553, change the sender or recipient address; on 554 without a useful text, write to the postmaster with time, IP address and queue ID.</source>
        <comment>553:554 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Postfix answers 554 5.7.1 to MAIL FROM or RCPT TO, an access or relay rule is behind it, and respelling the address as for 553 is no use.</source>
        <comment>553:554 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 553 as soon as you see a name that you do not allow; a 554 after the text would not tell the client which address was at fault.</source>
        <comment>553:554 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows this command by name and does not offer it. The session goes on, and mail that does not depend on the command can still be sent.</source>
        <comment>502 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server must not list a capability in its EHLO reply and then refuse it with 502. A client that keeps to the EHLO list therefore should not meet this code.</source>
        <comment>502 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim replies 503 AUTH command used when not advertised to a client that sends AUTH although the EHLO reply did not offer it.</source>
        <comment>503 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A freshly installed server introduces itself as localhost and is turned away by a Postfix host that insists on fully qualified names.</source>
        <comment>504 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monitoring job sends its report to root without a domain, and a Postfix relay refuses the incomplete address.</source>
        <comment>504 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under RFC 7504 the session then continues, and the client has to end it with QUIT. If the client sends anything else, the host may answer 521 again or simply close the connection.</source>
        <comment>521 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of one host, and another MX host of the same domain may accept the mail. Some servers misuse it to turn away clients they have blocked; the reply text may then give the real reason.</source>
        <comment>521 description 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default a sending Postfix server tries the next MX host after such a greeting; if none is left, it keeps the message in its queue and logs that the host refused to talk to it.</source>
        <comment>521 seen 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the recipient domain&apos;s MX records first (dig +short MX example.com) and check which hosts they name, whether those are its real mail servers, and whether the domain has a null MX, shown as &quot;0 .&quot;</source>
        <comment>521 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an MX record names the wrong host, or there is none and mail falls through to a web server, have the recipient domain&apos;s admin publish an MX record for the real mail server.</source>
        <comment>521 fix 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the MX records are right, have the sending server&apos;s admin find out why it connected elsewhere: transport map, smart host, hosts file or cached DNS answers.</source>
        <comment>521 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the domain is misspelled or has a null MX, ask the sender for another address. Let the message bounce or delete it from the queue, because this host will never take it.</source>
        <comment>521 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in again once TLS is on; the server&apos;s admin has nothing to do, and a further login without TLS meets the same refusal.</source>
        <comment>523 fix 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt the connection in the sending client, with STARTTLS on port 587 or implicit TLS on port 465, and log in again; the same login without TLS only fails again.</source>
        <comment>524 fix 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again once the account is enabled; until then every retry fails, even with the right password.</source>
        <comment>525 fix 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither password nor message has been judged. The command was skipped, nothing has been accepted, and the client can take the missing step in the same session.</source>
        <comment>530 description 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an account with 2-Step Verification, Gmail refuses the normal password with 534-5.7.9 Application-specific password required.</source>
        <comment>534 seen 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client uses CRAM-MD5 or PLAIN for an account that the provider restricts to OAuth.</source>
        <comment>534 seen 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login mechanism works only over an encrypted connection, and the connection is not encrypted. RFC 4954 keeps the code for the record alone and tells servers not to offer such a mechanism before TLS.</source>
        <comment>538 description 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>220 comes unasked at the start of the connection, and once more in reply to STARTTLS; 250 always answers some other command.</source>
        <comment>220:250 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two success replies that meet in VRFY: with 251 the server knows the user and says where the mail will go, with 252 it has not checked the user and offers to try delivery.</source>
        <comment>251:252 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 251 the receiving server carries the message on; with 521 nothing is transferred at all, and the mail is undeliverable unless another MX host takes it.</source>
        <comment>251:521 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary failures after which the mail waits on the sending side. 421 speaks for the whole service and hangs up; 450 puts off one recipient or one message.</source>
        <comment>421:450 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 451 the client may offer another recipient or message in the same session; after 421 it has to connect anew for anything.</source>
        <comment>421:451 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow down or open fewer connections on 421; on 451 do so only if the text speaks of throttling.</source>
        <comment>421:451 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail stays queued after 421. After 521 the sending server should try any other MX host and then return the mail, though Postfix by default keeps it queued.</source>
        <comment>421:521 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of 551 is meant to contain the address to use; the text of 421 begins with the name of the host and gives a reason at best.</source>
        <comment>421:551 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each can turn a client away at the door or fail a message later. 421 is transient and the sending server keeps trying; 554 is permanent and normally ends in a bounce.</source>
        <comment>421:554 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mechanism that drew 432 should work in sessions after the transition; a login that drew 535 fails again, and repeated tries may lock the account.</source>
        <comment>432:535 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send 432 while you move accounts to a new mechanism; send 535 for every login that fails on its credentials, without saying which part was wrong.</source>
        <comment>432:535 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One recipient keeps drawing 450: ask about that mailbox. Every recipient of the domain draws 451: unless the text says that you are throttled, give a fault on their side some hours.</source>
        <comment>450:451 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary replies that put mail off until later: 450 points to the mailbox or a policy; 452 points to a shortage of disk space, quota or room for more recipients.</source>
        <comment>450:452 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many recipients is a special 452: the addresses accepted so far stand, and the others can follow in the next transaction. A 450 has to be waited out.</source>
        <comment>450:452 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If 452 4.5.3 slows a mailing down, offer at most 100 recipients per message; for 450 look at the address and at your history with that server instead.</source>
        <comment>450:452 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On 452 4.5.3 your mail server should offer the remaining recipients in another transaction, as most do by themselves; on 451 there is nothing to split.</source>
        <comment>451:452 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>554 can also be the greeting, or the answer to a DATA that comes without a valid recipient; 451 is neither.</source>
        <comment>451:554 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the message as it is after 451; after 554 change it only if the text blames the content, since IP reputation or missing authentication may be the cause instead.</source>
        <comment>451:554 choose 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are about storage and limits: 452 is transient (no room now), 552 permanent (over a quota or a size limit). Where the border runs has changed since the early days of SMTP.</source>
        <comment>452:552 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a declared SIZE is too much for one recipient, RFC 1870 lets the client queue that copy again after 452 and forbids it after 552.</source>
        <comment>452:552 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its default settings Postfix also sends 454 4.7.1 to a client that may not relay; logging in helps there as it does against 530.</source>
        <comment>454:530 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>454 for many accounts at once means that a backend such as LDAP or RADIUS is out of reach; 535 for many accounts from a few IP addresses points to password guessing.</source>
        <comment>454:535 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a password that works in webmail draws 535, the provider may require an app password or OAuth, or may have switched off SMTP logins for that account.</source>
        <comment>454:535 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same command may succeed later after 455. After 555 the client must drop the parameter, which can mean converting the message or returning it.</source>
        <comment>455:555 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>555 often exposes a client bug, since parameters may be used only if the EHLO reply lists their extension; 455 can meet a flawless client.</source>
        <comment>455:555 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind 555 there may be a proxy that advertises in EHLO what the server behind it lacks; behind 455, a component of the server that is down for the moment.</source>
        <comment>455:555 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a parameter has codes of its own these are used instead: a SIZE that does not fit leads to 452 rather than 455, and one over the limit to 552 rather than 555.</source>
        <comment>455:555 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that sends 500 could not tell which command it got; one that sends 501 could, and objects to a missing host name after EHLO, say, or an address without angle brackets.</source>
        <comment>500:501 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever comes, the command is refused permanently. 500 says that the server does not know the word, 502 that it knows the word and has no implementation for it.</source>
        <comment>500:502 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typing error or another product&apos;s private command draws 500; a standard command that this server does without, such as TURN, draws 502.</source>
        <comment>500:502 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>502 results from a decision by the server&apos;s author or admin; 500 can also be damage on the way, for instance by a firewall that overwrites commands.</source>
        <comment>500:502 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail answers 555 5.5.2 to an address without angle brackets, a fault that other servers report with 501.</source>
        <comment>501:555 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical for 503 are RCPT TO before MAIL FROM, a second MAIL FROM in the same transaction and AUTH after a login; typical for 502 is an EXPN or HELP that the admin has disabled.</source>
        <comment>502:503 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>503 is often an aftereffect, for example when a pipelining client sends DATA although all recipients were refused; 502 stands by itself.</source>
        <comment>502:503 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSET, or at the latest a new session, clears the state behind 503; 502 has no state to clear.</source>
        <comment>502:503 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim and Postfix answer 503 to AUTH in a session in which they do not offer it, though 502 would fit as well.</source>
        <comment>502:503 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a 554 greeting the server must wait for QUIT; RFC 7504 lets a 521 server hang up instead of answering further commands.</source>
        <comment>521:554 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>521 replaces the greeting and stops everything; 556 answers RCPT TO, while the rest of the recipients may get through.</source>
        <comment>521:556 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A null MX behind 556 is the declared will of the domain&apos;s owner; 521 often shows that an MX, or the fallback to the domain&apos;s address record, leads to a host that was never meant for mail.</source>
        <comment>521:556 difference 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhanced status codes differ as well: 5.3.2 goes with 521, 5.1.10 with 556.</source>
        <comment>521:556 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then check the address: www in front of the domain, or the wrong ending, can lead to 521 as well as to 556.</source>
        <comment>521:556 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanent replies that ask for encryption. 530 is defined for SMTP and demands STARTTLS, or a login, first; 523 is not a defined SMTP reply, only an entry beside X.7.10 in the enhanced status code registry.</source>
        <comment>523:530 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers built with the Go library go-smtp send 523 5.7.10 to a login without TLS; Postfix set to require TLS sends 530 5.7.0.</source>
        <comment>523:530 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server authors send 530 if every command has to wait for TLS, 504 if a single mechanism has to, and 523 never.</source>
        <comment>523:530 choose 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers for one situation, both permanent and both listed with X.7.11: the chosen AUTH mechanism may be used only on an encrypted connection. A modern server should send neither.</source>
        <comment>524:538 summary</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some software, Python&apos;s aiosmtpd among it, still sends 538; a server that sends 524 has only the registry to point to.</source>
        <comment>524:538 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>530 may come from a wrong port or server; 535 may come from an expired token, a revoked app password or an account without SMTP access.</source>
        <comment>530:535 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If port 25 of another domain&apos;s MX host answers 530, using STARTTLS may satisfy it; a login demanded there is for that host&apos;s admin to remove.</source>
        <comment>530:535 choose 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>534 leaves open whether the password is right; 535 can also mean that it is right but the account may not log in over SMTP.</source>
        <comment>534:535 difference 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many 534 replies at once suggest that a new policy has caught old clients; many 535 replies are more often the work of bots.</source>
        <comment>534:535 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail stretches 534 to accounts that need an app password; a wrong user name or password gets 535 5.7.8 there.</source>
        <comment>534:535 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce follows 550 and 551 alike, but only the one for 551 can contain the way forward.</source>
        <comment>550:551 difference 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address that draws 550 5.1.1 does not exist there; one that draws 552 5.2.2 does, but its mailbox is full.</source>
        <comment>550:552 difference 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers disagree about a login that may not use a sender address: Postfix answers 553, Exchange 550.</source>
        <comment>550:553 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For relaying and other policy refusals RFC 5321 recommends 550; when Postfix rejects on such grounds, its default is 554.</source>
        <comment>550:554 difference 2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
