/** The style of the pages. */

/** Hue and saturation of each category; `text` is nearly none, since most of a document is that. */
const HUES = `
.k-meeting{--h:212;--s:85%}.k-contents{--h:190;--s:45%}.k-title{--h:262;--s:80%}.k-heading{--h:230;--s:20%}.k-text{--h:220;--s:14%}
.k-recommendation{--h:174;--s:60%}.k-decision{--h:40;--s:90%}.k-outcome{--h:22;--s:95%}.k-bilag{--h:130;--s:45%}.k-furniture{--h:0;--s:0%}
.k-kept{--h:320;--s:70%}.k-unclaimed{--h:350;--s:90%}.k-diagnostic{--h:220;--s:10%}`;

const THEME = `
:root{color-scheme:light dark;--bg:#fbfbfa;--pane:#fff;--ink:#1c1e21;--soft:#5d636b;--line:#e2e3e1;--tint:94%;--edge:72%;--hot:82%;--sel:#1d4ed8;
--warn:#a15c00;--err:#b3142c;--info:#3d5a80}
@media (prefers-color-scheme:dark){:root{--bg:#141618;--pane:#1b1e21;--ink:#e6e7e8;--soft:#a0a6ad;--line:#31363b;--tint:19%;--edge:42%;--hot:32%;--sel:#8ab4ff;
--warn:#f0b455;--err:#ff8095;--info:#9dbde6}}`;

const BASE = `
*{box-sizing:border-box}
html{font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;background:var(--bg);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0}
h1{font-size:1.25rem;line-height:1.25;margin:0;text-wrap:balance}
h2{font-size:1.02rem;line-height:1.35;margin:0 0 .35rem}
h3{font-size:.88rem;margin:.9rem 0 .3rem}
h4{font-size:.9rem;margin:.7rem 0 .2rem}
p{margin:.3rem 0}
a{color:inherit}
small{color:var(--soft);font-size:.8rem}
.quiet,.kind{color:var(--soft);font-weight:400}
.kind{font-size:.75rem;margin-left:.35rem}
.number{display:inline-block;min-width:1.5rem;padding:0 .4rem;border-radius:1rem;background:var(--line);font-size:.75rem;text-align:center;font-weight:600}
.skip{position:absolute;left:-99rem}.skip:focus{left:.5rem;top:.5rem;background:var(--pane);padding:.5rem;z-index:9}
:focus-visible{outline:2px solid var(--sel);outline-offset:1px;border-radius:3px}`;

const PAGE = `
.top{padding:.85rem 1.25rem .7rem;border-bottom:1px solid var(--line);background:var(--pane)}
.top .path{color:var(--soft);font-size:.82rem;overflow-wrap:anywhere;margin:.1rem 0 0}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 1rem;list-style:none;margin:.5rem 0 0;padding:0;font-size:.85rem}
.facts b{font-variant-numeric:tabular-nums}
.facts .d-warning b,.facts .k-kept b{color:var(--warn)}.facts .d-error b,.facts .u b{color:var(--err)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem .5rem;list-style:none;margin:.55rem 0 0;padding:0;font-size:.74rem}
.legend span{padding:.02rem .4rem;text-transform:lowercase}
.tabs{display:none;gap:.4rem;margin-top:.6rem}
.tabs button{flex:1;font:inherit;font-weight:600;padding:.4rem;border:1px solid var(--line);border-radius:6px;background:var(--bg);color:var(--ink)}
.tabs button[aria-pressed=true]{background:var(--ink);color:var(--bg)}
.panes{display:grid;grid-template-columns:minmax(0,1.05fr) minmax(0,1fr)}
.pane{background:var(--pane);padding:1rem 1.25rem 3rem;min-width:0}
.pane+.pane{border-left:1px solid var(--line)}
.source{counter-reset:line;font:13px/1.6 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;padding-left:0}
.l{counter-increment:line;white-space:pre-wrap;overflow-wrap:anywhere;padding-left:4rem;position:relative;min-height:1.6em;tab-size:4}
.l::before{content:counter(line);position:absolute;left:0;width:3.2rem;text-align:right;color:var(--soft);opacity:.65;font-size:.78rem}
.l:target{background:hsl(212 90% var(--tint))}
.m,.legend span{background:hsl(var(--h) var(--s) var(--tint));border-bottom:1.5px solid hsl(var(--h) var(--s) var(--edge));border-radius:2px;text-decoration:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.m.k-text{background:none;border-bottom-color:hsl(var(--h) var(--s) var(--edge)/.45)}
.m.k-heading,.m.k-title,.m.k-outcome{font-weight:650}
.m.k-furniture{color:var(--soft);font-style:italic;border-bottom-style:dotted}
.m.u,.legend .k-unclaimed{border:1.5px dashed var(--err);color:var(--err)}.m.u.k-kept,.legend .k-kept{border:1.5px dashed var(--warn);color:var(--warn)}
.m.d{text-decoration:underline wavy var(--info);text-decoration-skip-ink:none;text-underline-offset:3px}
.m.d-warning{text-decoration-color:var(--warn)}.m.d-error{text-decoration-color:var(--err)}
a.m{cursor:pointer}
.result{padding-left:1.1rem}
.result>section,.result>details{margin-bottom:1.3rem}
.punkt{border-top:1px solid var(--line);padding-top:1rem}
.f{text-decoration:none;border-radius:4px;box-shadow:inset 2px 0 hsl(var(--h) var(--s) var(--edge));padding:.05rem .3rem .05rem .45rem;display:inline-block;max-width:100%;overflow-wrap:anywhere}
p>.f,li>.f{display:block}
td>.f,th>.f,h2>.f,h3>.f{box-shadow:none;padding:0 .15rem}
h2>.f,h3>.f{display:inline;-webkit-box-decoration-break:clone;box-decoration-break:clone}
h2>.f.k-title{background:hsl(var(--h) var(--s) var(--tint))}
.chips{display:flex;flex-wrap:wrap;gap:.3rem}
.chips:empty{display:none}
.chips>.f{display:inline-block;box-shadow:none;padding:0}
.chip{display:inline-block;padding:.05rem .5rem;border-radius:1rem;border:1px solid hsl(var(--h,220) var(--s,10%) var(--edge));background:hsl(var(--h,220) var(--s,10%) var(--tint));font-size:.8rem}
.section{border-left:3px solid var(--line);padding-left:.7rem;margin:.5rem 0}
.s-decision{border-color:hsl(40 90% var(--edge))}.s-recommendation{border-color:hsl(174 60% var(--edge))}.s-bilag{border-color:hsl(130 45% var(--edge))}
.section h3{margin-top:.2rem}
.section .f.k-text{box-shadow:none}
.remarks,.list,.contents{list-style:none;margin:.2rem 0;padding:0}
.list .list{padding-left:1.3rem}
.remarks li{margin:.3rem 0;border-left:3px solid var(--info);padding-left:.2rem}
.remarks .d-warning{border-color:var(--warn)}.remarks .d-error,#unclaimed+.remarks li{border-color:var(--err)}#kept+.remarks li{border-color:var(--warn)}
.remarks .f{box-shadow:none}
.remarks small{display:block}
.place{font-variant-numeric:tabular-nums;color:var(--soft);font-weight:600}
.marker{color:var(--soft);font-variant-numeric:tabular-nums}
dl{margin:0;display:grid;gap:.2rem}
dl div{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:.5rem}
dt{color:var(--soft);font-size:.85rem}
dd{margin:0}
summary{cursor:pointer;font-weight:600}
.scroll{overflow-x:auto;margin:.4rem 0}
table{border-collapse:collapse;font-size:.85rem}
th,td{border:1px solid var(--line);padding:.15rem .35rem;text-align:left;vertical-align:top}
th{background:var(--bg)}
.hot{background:hsl(var(--h) max(var(--s),40%) var(--hot))!important}
.sel{background:hsl(var(--h) max(var(--s),55%) var(--hot))!important;outline:2px solid var(--sel);outline-offset:0}
.keys{color:var(--soft);font-size:.8rem;padding:.5rem 1.25rem;border-top:1px solid var(--line);background:var(--pane);margin:0}`;

const WIDE = `
@media screen and (min-width:801px){body.page{height:100vh;display:flex;flex-direction:column}.page .panes{flex:1;min-height:0}.page .pane{overflow-y:auto}}`;

const NARROW = `
@media screen and (max-width:800px){.panes{grid-template-columns:minmax(0,1fr)}.pane{padding:.8rem .9rem 2.5rem}.pane+.pane{border-left:0}.top{padding:.7rem .9rem}
.js .tabs{display:flex}.js .top{position:static}.js .tabs{position:sticky;top:0;z-index:2;background:var(--pane);padding:.5rem .9rem;margin:0;border-bottom:1px solid var(--line)}
.js .page[data-view=result] .source,.js .page[data-view=source] .result{display:none}
.source{padding-left:0;font-size:12px}.l{padding-left:2.6rem}.l::before{width:2.1rem}.keys{display:none}dl div{grid-template-columns:6.5rem minmax(0,1fr)}
html:not(.js) .source{order:2}}`;

const INDEX = `
.index{padding:1.25rem;max-width:70rem;margin:auto}
.index table{width:100%;background:var(--pane);font-size:.9rem;margin-top:1rem}
.index th,.index td{padding:.45rem .6rem;border-width:0 0 1px}
.index td.n,.index th.n{text-align:right;font-variant-numeric:tabular-nums}
.index tbody a{font-weight:600;overflow-wrap:anywhere}
.index .d-warning{color:var(--warn);font-weight:600}.index .d-error{color:var(--err);font-weight:600}
meter{width:5rem;vertical-align:middle;margin-right:.4rem}
@media screen and (max-width:800px){.index{padding:.9rem}.index thead{position:absolute;left:-99rem}.index tr{display:block;border-bottom:1px solid var(--line);padding:.5rem .2rem}
.index td{display:flex;justify-content:space-between;gap:1rem;border:0;padding:.12rem 0}.index td.n{text-align:left}.index td[data-h]::before{content:attr(data-h);color:var(--soft)}}`;

const PRINT = `
@media print{html{font-size:10pt;background:#fff}:root{--tint:93%;--edge:60%;--ink:#000;--soft:#444;--pane:#fff;--line:#bbb}.tabs,.keys,.skip{display:none!important}
.panes{display:block}.pane{padding:0}.pane+.pane{border:0;break-before:page}.source{font-size:8pt}details{display:block}.punkt{break-inside:auto}h2,h3{break-after:avoid}
.m,.chip,.f{print-color-adjust:exact;-webkit-print-color-adjust:exact}.sel,.hot{outline:0}}`;

/** All of it. It stands in the page, whose policy allows it by its hash. */
export const STYLE = [THEME, BASE, HUES, PAGE, WIDE, NARROW, INDEX, PRINT].join('').replaceAll('\n', '');
