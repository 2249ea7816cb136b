package org.engross.render.html;

/** How the page looks: as a letter on a screen of any width, by day and night, and on paper. */
final class PageStyle {
  /** CSS without {@code < > &}, so that it reads the same to an HTML and an XML parser. */
  static final String CSS =
      """
      :root { color-scheme: light dark;
        --paper: #fff; --ink: #1a1a1a; --link: #0b3d91; --rule: #b5b5b5; }
      @media (prefers-color-scheme: dark) {
        :root { --paper: #17191d; --ink: #e7e4dd; --link: #a3c4ff; --rule: #555a63; }
      }
      html { background: var(--paper); color: var(--ink);
        -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
      body { margin: 0; padding: clamp(1rem, 5vw, 4rem);
        font: 1.0625rem/1.5 "Times New Roman", Times, "Liberation Serif", "Noto Serif", serif;
        overflow-wrap: anywhere; orphans: 2; widows: 2; }
      body header, main { max-width: 68ch; margin-inline: auto; }
      a { color: var(--link); }
      img { max-width: 100%; height: auto; vertical-align: bottom; }
      p { margin: 0 0 1em; }
      h2 { font-size: 1.125em; line-height: 1.3; margin: 1.5em 0 0.5em; break-after: avoid; }
      ol, ul { margin: 0 0 1em; padding-inline-start: 2.25em; }
      ul { list-style: disc; }
      @counter-style law-1 { system: extends decimal; prefix: "("; suffix: ") "; }
      @counter-style law-2 { system: extends upper-alpha; prefix: "("; suffix: ") "; }
      @counter-style law-3 { system: extends lower-roman; prefix: "("; suffix: ") "; }
      .legislative { list-style: law-1; }
      .legislative .legislative { list-style: law-2; }
      .legislative .legislative .legislative { list-style: law-3; }
      .discussion, .measure, .chamber, .form, .official-title { text-align: center; }
      .discussion, .congress, .measure, .form { font-weight: bold; }
      .measure, .form { font-size: 1.5em; letter-spacing: 0.05em; }
      .signature-line { margin-inline-start: 50%; border-top: 1px dotted var(--ink);
        text-align: center; font-size: 0.85em; }
      .submission { border-block: 1px solid var(--rule); padding-block: 1em; }
      .whereas { padding-inline-start: 2em; text-indent: -2em; }
      .resolved { text-indent: 2em; }
      li p, li ol, li ul { margin-bottom: 0.4em; }
      hr { border: 0; border-top: 1px solid var(--rule); margin: 2.5em 0; }
      sup { font-size: 0.75em; line-height: 0; }
      .letterhead { text-align: center; margin-bottom: 2.5em; }
      .letterhead p { margin: 0; }
      .letterhead p:first-of-type { font-size: 1.4em; line-height: 1.3; }
      .sides { display: flex; justify-content: space-between; gap: 2em; text-align: start;
        font-size: 0.85em; margin-top: 1em; }
      .sides div:last-child { text-align: end; }
      .letterhead .sides p:first-child { font-size: 1em; line-height: inherit; }
      table { border-collapse: collapse; width: 100%; margin: 0 0 1.5em; font-size: 0.9em; }
      th, td { text-align: start; vertical-align: top; padding: 0.4em 0.6em 0.4em 0;
        border-bottom: 1px solid var(--rule); break-inside: avoid; }
      .date { margin-bottom: 2em; }
      .subject { font-weight: bold; }
      .release { font-weight: bold; }
      .headline { font-size: 1.5em; line-height: 1.25; text-align: center;
        margin: 1em 0 0.5em; break-after: avoid; }
      .subhead { text-align: center; font-style: italic; margin-bottom: 1.5em; }
      .excerpt { margin: 0 2.25em 1em; }
      .remarks { font-size: 1.25em; line-height: 1.6; }
      .end { text-align: center; break-before: avoid; }
      .closing { margin: 1.5em 0 0; break-after: avoid; }
      .signatures { display: grid; column-gap: 2em; margin-bottom: 2em; }
      .two { grid-template-columns: 1fr 1fr; }
      .signer { padding-top: 4em; break-inside: avoid; }
      .signer p { margin: 0; }
      [role="doc-endnotes"] { border-top: 1px solid var(--rule); margin-top: 2.5em;
        font-size: 0.9em; }
      @media screen and (max-width: 34rem) {
        .two { grid-template-columns: 1fr; }
      }
      @page { size: letter; margin: 1in; }
      @media print {
        :root { color-scheme: light;
          --paper: #fff; --ink: #000; --link: #000; --rule: #000; }
        body { padding: 0; font-size: 12pt; line-height: 1.2; }
        body header, main { max-width: none; }
        hr { break-after: page; visibility: hidden; margin: 0; }
        p:has(+ .closing) { break-after: avoid; }
        a[href^="http" i]:not(.bare)::after { content: " (" attr(href) ")"; }
        [role="doc-backlink"] { display: none; }
      }
      """;

  private PageStyle() {}
}
