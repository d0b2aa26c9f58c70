import { FIGURE_STYLE } from '../figure/style.ts';

/** The look of a report: one column that reads on a screen and prints on A4. */
export const REPORT_STYLE = `
:root{--ink:#15181c;--ink-2:#444b53;--ink-3:#626a73;--line:#dcdfe3;--line-2:#eceef0;--accent:#9c1c4c;--sunk:#f5f6f7}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:var(--ink);font:400 15px/22px "Source Sans 3 Variable","Source Sans 3",system-ui,-apple-system,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums lining-nums}
main{max-width:820px;margin:0 auto;padding:32px 24px 64px}
h1,h2,h3,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
ul,ol{list-style:none}
b{font-weight:650}
h1{font-size:32px;line-height:40px;font-weight:650;letter-spacing:-.012em}
h2{font-size:19px;line-height:26px;font-weight:650;margin:36px 0 8px}
h2 small,h3 small{font-weight:400;color:var(--ink-3);font-size:13px}
h3{font-size:17px;line-height:24px;font-weight:650}
.head{color:var(--ink-3);font-size:13px;line-height:20px}
.lead{font-size:21px;line-height:30px;margin:16px 0 4px}
.lead p+p{margin-top:4px}
.mark{color:var(--accent)}
table{width:100%;border-collapse:collapse}
th{font-weight:400;color:var(--ink-3);font-size:13px;text-align:left;border-bottom:1px solid var(--line);padding:4px 12px 4px 0;vertical-align:bottom}
td,tbody th{border-bottom:1px solid var(--line-2);padding:6px 12px 6px 0;vertical-align:middle;font-size:15px;color:var(--ink)}
tbody th{width:190px;line-height:19px}
.num{text-align:right;white-space:nowrap}
td.num b{font-size:19px}
td.num span{display:block;font-size:12px;line-height:15px;color:var(--ink-3)}
svg{display:block;max-width:100%;height:auto}
.status{display:inline-block;font-weight:650;font-size:13px;line-height:18px}
.holds{color:#00609a}.contradicted{color:#a84300}.cannot-tell{color:#5b626b}
.finding{border-top:1px solid var(--line);padding:14px 0 18px;break-inside:avoid}
.finding .say{font-size:17px;line-height:25px;margin:2px 0 10px}
.finding dl{display:grid;grid-template-columns:1fr 1fr;gap:10px 32px;margin-top:12px;font-size:14px;line-height:20px}
.finding dt{font-weight:650}
.finding dd{color:var(--ink-2)}
.finding figure{margin:10px 0}
.intro li{border-top:1px solid var(--line-2);padding:8px 0;display:grid;grid-template-columns:24px 1fr;break-inside:avoid}
.intro .n{color:var(--ink-3)}
.intro p,.src,.limits{color:var(--ink-2);font-size:14px;line-height:20px}
.src{color:var(--ink-3);font-size:12px;line-height:16px;margin-top:6px}
caption{text-align:left;font-weight:650;padding:8px 0 2px}
.kind{font-size:19px;line-height:26px;color:var(--ink-2)}
.contents{border-block:1px solid var(--line);margin:20px 0 0;padding:10px 0;font-size:14px;line-height:21px}
.contents ol{columns:2;column-gap:32px;list-style:decimal;padding-left:22px}
.contents li{break-inside:avoid}
a{color:inherit}
.no{color:var(--ink-3);font-weight:400;padding-right:6px}
.part>p+p,.part>table,.part>figure{margin-top:10px}
.part>h3{margin-top:20px}
.gap{color:var(--ink-2);border-left:3px solid var(--line);padding-left:12px;margin-top:8px}
.margin{border-left:3px solid var(--accent);padding:2px 0 2px 12px;margin-top:14px;break-inside:avoid}
.note{display:block;font-size:13px;line-height:18px;color:var(--ink-3)}
.told{margin-top:10px}
.told li{padding:6px 0;border-top:1px solid var(--line-2)}
.table{overflow-x:auto;margin-top:10px}
.plan td{vertical-align:top;font-size:13px;line-height:18px}
.plan .fill{min-width:76px;border-left:1px solid var(--line-2);padding-left:6px;color:var(--ink-3)}
td.src{font-size:12px;line-height:16px}
.limits{border-top:1px solid var(--line);margin-top:32px;padding-top:10px}
.rules li{padding:2px 0;color:var(--ink-2);font-size:14px}
.rules code{font-size:12px;overflow-wrap:anywhere}
@page{size:A4;margin:14mm 15mm}
@media print{body{font-size:9.5pt;line-height:13pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}h1{font-size:20pt;line-height:24pt}h2,h3,caption{break-after:avoid}h2{margin-top:16pt}tr{break-inside:avoid}.part{break-before:auto}.lead{font-size:13pt;line-height:18pt}.finding .say{font-size:11.5pt;line-height:15pt}}
@media (max-width:640px){.finding dl{display:block}.contents ol{columns:1}.finding dd{margin-bottom:8px}tbody th{width:auto}td.strip,th.strip{display:none}}
${FIGURE_STYLE}
`.trim();
