extension HTMLPage {
  /// How the page looks on screen and on paper: one accent, no colour that a shape does not double.
  static let style: StaticString = """
    :root{--ink:#1c2528;--soft:#50606a;--line:#d3dbde;--tint:#f1f6f6;--accent:#0b5d66;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;
    --serif:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"DejaVu Serif",serif;
    color-scheme:light}
    *{box-sizing:border-box}
    html{background:#fff;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:47rem;padding:clamp(1.25rem,5vw,4rem) clamp(1rem,5vw,2.5rem);
    font:1rem/1.6 var(--sans);color:var(--ink);overflow-wrap:anywhere}
    p,ul,ol,h1,h2,h3,figure,blockquote{margin:0}
    ul,ol{padding:0;list-style:none}
    :where(li+li){margin-top:1.1rem}
    header{padding-bottom:1.75rem;margin-bottom:2rem;border-bottom:3px solid var(--accent)}
    .kicker{font-size:.8125rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;
    color:var(--accent)}
    h1{font:600 clamp(2rem,7vw,3rem)/1.15 var(--serif);margin:.35rem 0 .5rem;letter-spacing:-.01em}
    .who{font-size:1.125rem}
    .span{margin-top:.25rem;color:var(--soft)}
    h2{font:600 1.5rem/1.3 var(--serif);margin-bottom:1rem;text-wrap:balance}
    h3{font-size:1rem;font-weight:600;line-height:1.4;margin:1.75rem 0 .75rem}
    section{margin-top:3.25rem;scroll-margin-top:1rem}
    .standing{margin:0;padding:1.25rem 1.5rem 1.4rem;background:var(--tint);
    border-left:4px solid var(--accent)}
    .formative{font-size:1.0625rem}
    .standing h2{font:600 .875rem/1.4 var(--sans);margin:1.1rem 0 .35rem}
    .standing li{margin:.15rem 0;padding-left:1.1rem;text-indent:-1.1rem;font-size:.9375rem}
    .standing li::before{content:"\\2013";display:inline-block;width:1.1rem;text-indent:0}
    nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:1.5rem;font-size:.9375rem}
    nav li{margin:0}
    a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.2em}
    a:focus-visible,[tabindex]:focus-visible,summary:focus-visible{outline:3px solid var(--accent);
    outline-offset:3px}
    .well h3,.workOn h3{position:relative;padding-left:1.75rem}
    .well h3::before,.workOn h3::before{position:absolute;left:0;top:.1em;width:1.25rem;
    height:1.25rem;border-radius:.2rem;line-height:1.25rem;text-align:center;
    border:1.5px solid var(--accent);color:var(--accent);box-sizing:border-box;line-height:1rem}
    .well h3::before{content:"+";background:var(--accent);color:#fff}
    .workOn h3::before{content:"~"}
    .well li,.workOn li{padding-left:1.75rem}
    blockquote,.reflections li p:first-child{font:1.0938rem/1.6 var(--serif);max-width:38em}
    .they{margin-top:.35rem;padding-left:.9rem;border-left:2px solid var(--line);
    font:1rem/1.55 var(--serif)}
    .they b{font:600 .8125rem var(--sans);color:var(--soft);margin-right:.25rem}
    .about,.remark{font-size:.875rem;color:var(--soft)}
    .about{margin-top:.25rem}
    .remark{margin-bottom:.9rem;max-width:40em}
    .caution{display:inline-block;margin-left:.4rem;padding:0 .45rem;border:1px dashed var(--soft);
    border-radius:.2rem;color:var(--ink);font-size:.8125rem;line-height:1.45}
    .steps li,.chances li,.threads li,.framework li,.unsaid li{padding-left:1rem;
    border-left:2px solid var(--line)}
    .unsaid li+li,.framework li+li{margin-top:.75rem}
    .steps ul,.framework ul:not(.names),.unsaid ul{columns:19rem 2;column-gap:2.5rem}
    .steps li,.framework li,.unsaid li{break-inside:avoid}
    .names,.counts{display:flex;flex-wrap:wrap;gap:.4rem .6rem}
    .names li,.counts li{margin:0;padding:.1rem .7rem;border:1px solid var(--line);
    border-radius:1rem;font-size:.9375rem}
    .counts b{color:var(--accent);margin-left:.2rem}
    .chart{margin:1rem 0 1.5rem}
    .scroll{overflow-x:auto}
    svg{display:block;max-width:100%;height:auto;font:13px var(--sans);fill:var(--ink)}
    .head{font-weight:600}
    .full{fill:var(--accent)}
    .hollow{fill:#fff;stroke:var(--soft);stroke-width:1.5}
    .dot{fill:var(--soft)}
    .rule{fill:var(--line)}
    .in{fill:#fff;font-weight:600}
    .tick{font-size:11.5px;fill:var(--soft)}
    details{margin-top:.75rem;font-size:.875rem}
    summary{cursor:pointer;color:var(--accent);padding:.2rem 0}
    table{border-collapse:collapse;margin-top:.5rem;min-width:52rem}
    th,td{padding:.35rem .7rem .35rem 0;text-align:left;vertical-align:top;
    border-bottom:1px solid var(--line);font-weight:400}
    thead th,tbody th{font-weight:600}
    .sequence{columns:19rem 2;column-gap:2.5rem;font-size:.9375rem}
    .sequence li{break-inside:avoid;margin:0 0 .35rem;padding-left:7rem;text-indent:-7rem}
    .day{display:inline-block;width:7rem;text-indent:0;color:var(--soft)}
    .block{white-space:pre-wrap;user-select:all;-webkit-user-select:all;padding:1.25rem 1.5rem;
    background:var(--tint);font-size:.9375rem;line-height:1.55}
    footer{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.8125rem;
    color:var(--soft)}
    @media (max-width:40rem){svg{max-width:none}}
    @page{size:A4;margin:17mm 18mm 19mm;
    @bottom-left{content:"Formative feedback, by OnTheRun";font:8pt sans-serif;color:#50606a}
    @bottom-right{content:counter(page) " of " counter(pages);font:8pt sans-serif;color:#50606a}}
    @media print{
    html{font-size:9.5pt}
    body{max-width:none;padding:0;line-height:1.5}
    .steps ul,.framework ul:not(.names),.unsaid ul,.sequence{column-count:2;column-width:auto}
    nav,details,section.paste,footer{display:none}
    section{margin-top:1.9rem}
    h3{margin:1.2rem 0 .5rem}
    :where(li+li){margin-top:.75rem}
    header{margin-bottom:1.5rem;padding-bottom:1.1rem}
    svg{max-width:100%}
    .scroll{overflow:visible}
    h2,h3,.remark{break-after:avoid}
    li,.chart,.standing,tr{break-inside:avoid}
    p,blockquote{orphans:3;widows:3}
    .standing,.well h3::before,rect,circle{print-color-adjust:exact;
    -webkit-print-color-adjust:exact}}

    """
}
