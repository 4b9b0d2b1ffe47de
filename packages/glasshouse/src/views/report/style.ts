/** The look of the report: readable at 360 pixels, on a wide screen, on A4, in light and in dark. */
export const STYLE = `
:root{--paper:#fffdf9;--ink:#1c1b19;--soft:#5d5a54;--line:#d9d4ca;--panel:#f5f1e8;--file:#c2500a;--truth:#0a5f9e;--muted:#77736a;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans SC","Noto Sans Arabic",Vazirmatn,sans-serif;--serif:Georgia,"Noto Serif","Noto Serif SC",serif}
@media (prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ece8df;--soft:#aaa498;--line:#3b3832;--panel:#211f1b;--file:#f2914f;--truth:#6cb8ee;--muted:#918c81}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans);-webkit-text-size-adjust:100%}
body{margin:0}
main{max-width:1080px;margin:0 auto;padding:1.5rem 1rem 4rem}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;overflow-wrap:anywhere}
h1{font:700 clamp(1.7rem,5vw,2.6rem)/1.15 var(--serif);margin:.2rem 0 .6rem}
h2{font:700 1.5rem/1.2 var(--serif);margin:3rem 0 1rem;padding-top:.8rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:1.8rem 0 .5rem}
h4{font-size:.85rem;font-weight:600;margin:.6rem 0 0;color:var(--soft)}
p{margin:.6rem 0;max-width:46rem}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.15em}
p[dir=rtl]{margin-left:auto}
.brand{color:var(--soft);font-size:.85rem;letter-spacing:.03em;margin:0}
.lead{font:1.15rem/1.5 var(--serif)}
.contents{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.9rem;margin-top:1.2rem}
.trade{font-size:1.15rem;font-weight:650;border-inline-start:4px solid var(--file);padding-inline-start:.8rem;margin:1.2rem 0}
.note,.intro,figcaption,small{color:var(--soft);font-size:.875rem}
.ledgers{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr))}
.ledger{background:var(--panel);padding:.2rem 1rem 1rem;border-top:5px solid var(--truth)}
.ledger.does{border-top-color:var(--file)}
.ledger h3{margin:.8rem 0 .4rem}
.ledger dl{margin:0}
.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1.1fr);gap:.8rem;padding:.4rem 0;border-top:1px solid var(--line);align-items:baseline}
.row dd,.facts dd,.entries dd{margin:0}
.row b{font-size:1.15rem;font-variant-numeric:tabular-nums}
.row small{display:block}
.band{color:var(--soft);font-size:.875rem;white-space:nowrap}
.steps{list-style:none;margin:0 0 1rem;padding:0;padding-inline-end:1.4rem;display:flex;flex-wrap:wrap;gap:.4rem 1.6rem}
.steps li{position:relative;background:var(--panel);padding:.35rem .7rem;font-weight:600}
.steps li:not(:last-child)::after{content:"→";position:absolute;inset-inline-end:-1.3rem;top:.35rem;color:var(--soft)}
[dir=rtl] .steps li:not(:last-child)::after{content:"←"}
.steps span{display:block;font-weight:400;font-size:.8rem;color:var(--soft)}
.part{break-inside:auto}
.part .intro{margin:0 0 .5rem}
.entries{margin:0;columns:2 24rem;column-gap:2rem}
.entries>div{break-inside:avoid;padding:.45rem 0;border-top:1px solid var(--line)}
.entries dt{font-weight:600}
.entries ul{margin:.2rem 0;padding-inline-start:1.1rem}
.n{font-weight:600;white-space:nowrap}
.n.assumed{text-decoration-style:dotted}
.entries small{font-size:.8rem;white-space:nowrap}
.figures{columns:2 26rem;column-gap:2.5rem}
figure{margin:0 0 1.5rem;min-width:0;break-inside:avoid;border-top:1px solid var(--line)}
figure h3{margin-top:.8rem}
figcaption{margin:.3rem 0}
svg.chart{display:block;width:100%;max-width:480px;height:auto;overflow:visible;font:12px var(--sans);color:var(--ink)}
svg.chart text{white-space:pre}
details{margin:.4rem 0}
summary{cursor:pointer;font-size:.875rem;color:var(--soft)}
details[open]{overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem;width:100%;margin:.4rem 0}
caption{text-align:start;color:var(--soft);padding:.3rem 0}
th,td{padding:.3rem .6rem .3rem 0;border-top:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
thead th{font-weight:600;color:var(--soft);border-top:0;vertical-align:bottom;text-wrap:balance}
.number{text-align:end;font-variant-numeric:tabular-nums}
code{font:.85em ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
pre{background:var(--panel);padding:.8rem 1rem;white-space:pre-wrap}
.numbers code,.sources code{font-weight:600}
.numbers bdi{white-space:nowrap}
.numbers small{display:block}
.published{font-weight:600}
.assumed,.set{font-style:italic}
/* Nothing leans in the Arabic script, nor in Chinese. */
:is(:lang(ar),:lang(fa),:lang(zh)) :is(.assumed,.set){font-style:normal}
.sources{padding:0;list-style:none;font-size:.875rem}
.sources li{padding:.3rem 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.mark{border:1px solid var(--soft);padding:0 .3em;font-size:.8em}
:target{background:var(--panel);outline:2px solid var(--file);outline-offset:3px}
.facts>div{display:grid;grid-template-columns:6rem minmax(0,1fr);gap:.6rem;padding:.2rem 0}
.facts{margin:0;font-size:.9rem}
.facts dt{color:var(--soft)}
@media (max-width:600px){
h2{margin-top:2.2rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,caption,tbody,tr,th,td{display:block}
tr{padding:.45rem 0;border-top:1px solid var(--line)}
th,td,td.number{border:0;padding:.08rem 0;text-align:start}
tbody th{font-weight:600}
td{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:.6rem}
td::before{content:attr(data-label);color:var(--soft)}
.row{grid-template-columns:minmax(0,1fr)}
.row{gap:0}
}
@media print{
@page{size:A4;margin:16mm 14mm}
:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--panel:#f3f3f3;--file:#b34700;--truth:#00528c;--muted:#666}
html{font-size:10pt}
main{max-width:none;padding:0}
.contents{display:none}
h2{break-after:avoid;margin-top:1.6rem}
h3,h4{break-after:avoid}
tr,.row,.entries>div,li{break-inside:avoid}
thead{display:table-header-group}
figure details{display:none}
.ledgers{grid-template-columns:1fr 1fr}
.figures{columns:2;column-gap:8mm}
.ledger{background:none;border-inline:1px solid var(--line);border-bottom:1px solid var(--line)}
.row{grid-template-columns:1fr 1fr}
.entries{columns:2}
a{text-decoration:none}
svg.chart{max-width:100%}
}
`;

/** Charts keep their sides where text runs from right to left; what is written in them does not. */
export const RTL_STYLE = `
svg.chart{direction:ltr}
svg.chart text{unicode-bidi:plaintext}
`;
