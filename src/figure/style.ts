/**
 * The look of every picture, once. Colours are the page's own where it has them and those of white paper elsewhere,
 * so the same rules dress a page in the dark, a printed sheet and a file that stands alone.
 */
export const FIGURE_STYLE = `
.figure{font-family:"Source Sans 3 Variable","Source Sans 3",system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums lining-nums}
.figure text{font-size:12px;fill:var(--ink-3,#626a73)}
.figure .t{fill:var(--ink,#15181c);font-weight:600}
.figure .a{fill:var(--accent,#9c1c4c);font-weight:650}
.figure .mid{fill:var(--ink-2,#444b53)}
.figure .ink{fill:var(--ink,#15181c)}
.figure .body{font-size:14px}
.figure .small{font-size:11px}
.figure .halo{paint-order:stroke;stroke:var(--paper,#fff);stroke-width:3.5px;stroke-linejoin:round}
.figure .water{font-style:italic}
.figure .peer{fill:var(--peer,#7b838c);fill-opacity:.5}
.figure .axis{stroke:var(--line,#dcdfe3);stroke-width:1}
.figure .zero{stroke:var(--ink-3,#626a73);stroke-width:1}
.figure .median{stroke:var(--peer-median,#15181c);stroke-width:1.5}
.figure .here{fill:var(--accent,#9c1c4c);stroke:var(--paper,#fff);stroke-width:1.5}
.figure .ci{stroke:var(--accent,#9c1c4c);stroke-width:3;stroke-opacity:.42}
.figure .range{fill:var(--peer,#7b838c);fill-opacity:.25;stroke:var(--ink-2,#444b53);stroke-width:1.2}
.figure .here-range{fill:var(--accent,#9c1c4c);stroke:var(--accent,#9c1c4c)}
.figure .dot{fill:var(--ink-2,#444b53);stroke:var(--paper,#fff);stroke-width:1}
.figure .b-plain{fill:var(--peer,#7b838c);fill-opacity:.32;stroke:var(--ink-3,#626a73);stroke-width:.8}
.figure .b-strong{fill:var(--accent,#9c1c4c);fill-opacity:.3;stroke:var(--accent,#9c1c4c);stroke-width:1.2}
.figure .bar{fill:var(--peer,#7b838c);fill-opacity:.55}
.figure .bar-here{fill:var(--accent,#9c1c4c)}
.figure .bar-gone{fill:none;stroke:var(--peer,#7b838c);stroke-dasharray:3 2}
.figure .run{stroke:var(--peer,#7b838c);stroke-opacity:.62}
.figure .run-lead{stroke:var(--accent,#9c1c4c)}
.figure .today{stroke:var(--ink,#15181c);stroke-width:1.5}
.figure .curve{fill:none;stroke:var(--ink-3,#626a73);stroke-width:2;stroke-linejoin:round}
.figure .curve-here{fill:none;stroke:var(--accent,#9c1c4c);stroke-width:2.5;stroke-linejoin:round}
.figure .band{fill:var(--accent,#9c1c4c);fill-opacity:.16}
.figure .g{stroke:var(--glyph-line,#15181c33);stroke-width:.75}
.figure .k-small{fill:var(--k-small,#d55e00)}
.figure .k-firm{fill:var(--k-firm,#e69f00);stroke:var(--k-firm-line,#8a5f00)}
.figure .k-university{fill:var(--k-university,#0072b2)}
.figure .k-research{fill:var(--k-research,#56b4e9);stroke:var(--k-research-line,#1f7fb8)}
.figure .k-public{fill:var(--k-public,#009e73)}
.figure .k-other{fill:var(--k-other,#cc79a7)}
.figure .bubble{fill:var(--sunk,#f5f6f7);stroke:var(--line,#dcdfe3);stroke-width:1.25}
.figure .tie{stroke:var(--ink-3,#626a73);stroke-opacity:.34;stroke-linecap:round}
.figure .ring{fill:none;stroke:var(--ink-2,#444b53);stroke-width:1.3}
.figure .sea{fill:var(--sea,#eaf0f4)}
.figure .land{fill:var(--paper,#fff);stroke:var(--coast,#aab4bd);stroke-width:.8;stroke-linejoin:round}
.figure .region{fill:var(--peer,#7b838c);fill-opacity:.26;stroke:var(--ink-3,#626a73);stroke-width:.9}
`.trim();
