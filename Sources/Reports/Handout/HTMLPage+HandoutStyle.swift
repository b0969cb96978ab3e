extension HTMLPage {
  /// How a handout looks on screen and on paper: one accent, no colour that a shape does not double.
  static let handoutStyle: StaticString = """
    :root{--ink:#1c2528;--soft:#50606a;--line:#d3dbde;--tint:#f1f6f6;--accent:#0b5d66;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;
    --serif:Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,"DejaVu Serif",serif;
    color-scheme:light}
    *{box-sizing:border-box}
    html{background:#fff;-webkit-text-size-adjust:100%}
    body{margin:0 auto;max-width:46rem;padding:clamp(1.25rem,5vw,3.5rem) clamp(1rem,5vw,2.5rem);
    font:1rem/1.55 var(--sans);color:var(--ink);overflow-wrap:anywhere}
    p,ul,ol,dl,dd,h1,h2{margin:0}
    header{padding-bottom:1.25rem;border-bottom:3px solid var(--accent)}
    .kicker{font-size:.8125rem;font-weight:600;letter-spacing:.09em;text-transform:uppercase;
    color:var(--accent)}
    h1{font:600 clamp(1.9rem,6vw,2.6rem)/1.15 var(--serif);margin:.35rem 0 .5rem}
    .facts{color:var(--soft)}
    h2{font:600 1.3rem/1.3 var(--serif);margin:2.25rem 0 .75rem}
    h2.part{padding-top:.75rem;border-top:1px solid var(--line)}
    h2.part span{font:600 1rem/1.3 var(--sans);color:var(--accent);margin-right:.6rem}
    main p{max-width:40em}
    ul,ol{padding:0 0 0 1.3rem}
    li{margin:.3rem 0}
    li.tick{list-style:none;position:relative;padding-left:.6rem}
    li.tick::before{content:"";position:absolute;left:-1.3rem;top:.25em;width:1rem;height:1rem;
    border:1.5px solid var(--ink);border-radius:.15rem}
    dl{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:.45rem 1rem}
    dt{grid-column:1;font-weight:600;font-size:.875rem;line-height:1.7;color:var(--soft)}
    dd{grid-column:2}
    .blank{margin:.9rem 0}
    .blank b{font-size:.875rem;color:var(--soft)}
    .blank i{display:block;height:1.9rem;border-bottom:1px solid var(--soft)}
    footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line);
    font-size:.8125rem;color:var(--soft)}
    @media (max-width:36rem){dl{display:block}dd{margin:0 0 .5rem}}
    @page{size:A4;margin:16mm 17mm 18mm;
    @bottom-left{content:"Training for supervisors, by OnTheRun";font:8pt sans-serif;color:#50606a}
    @bottom-right{content:counter(page) " of " counter(pages);font:8pt sans-serif;color:#50606a}}
    @media print{
    html{font-size:9.5pt}
    body{max-width:none;padding:0;line-height:1.45}
    h2{margin:1.4rem 0 .5rem;break-after:avoid}
    li,dd,.blank{break-inside:avoid}
    dt{break-after:avoid}
    p{orphans:3;widows:3}}

    """
}
