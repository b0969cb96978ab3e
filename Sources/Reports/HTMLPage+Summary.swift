internal import Practice

extension HTMLPage: SummaryPage {
  mutating func open(_ summary: Summary, parts: [SummarySection]) {
    put(SummaryHTML.beginning)
    put("<html lang=\"en-GB\">\n<head>\n")
    put("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" ")
    put("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
    put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    put("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" ")
    put("content=\"noindex\">\n<title>")
    put(text: "\(SummaryWriter.title): \(summary.name), \(summary.today.short(besides: 0))")
    put("</title>\n<style>\n")
    put(Self.style)
    put("</style>\n</head>\n<body>\n<header>\n<p class=\"kicker\">")
    put(text: SummaryWriter.title)
    put("</p>\n<h1>")
    put(text: summary.name)
    put("</h1>\n")
    if !summary.particulars.isEmpty {
      put("<p class=\"who\">")
      put(text: summary.particulars.joined(separator: " · "))
      put("</p>\n")
    }
    put("<p class=\"span\">")
    put(text: summary.spanInWords)
    put("</p>\n</header>\n<main>\n")
    standing(of: summary)
    contents(parts)
  }

  /// What it is, what it is not and what it rests on.
  private mutating func standing(of summary: Summary) {
    put("<section class=\"standing\" aria-labelledby=\"rests\">\n<p class=\"formative\">")
    put(text: Summary.formative)
    put("</p>\n<h2 id=\"rests\">What it rests on</h2>\n<ul>\n")
    for sentence in summary.basis {
      put("<li>")
      put(text: sentence)
      put("</li>\n")
    }
    put("</ul>\n</section>\n")
  }

  private mutating func contents(_ parts: [SummarySection]) {
    guard !parts.isEmpty else { return }
    put("<nav aria-label=\"Parts of this page\"><ul>\n")
    for part in parts {
      put("<li><a href=\"#")
      put(text: part.rawValue)
      put("\">")
      put(text: part.shortTitle)
      put("</a></li>\n")
    }
    put("</ul></nav>\n")
  }

  mutating func begin(_ section: SummarySection) {
    put("<section id=\"")
    put(text: section.rawValue)
    put("\" class=\"")
    put(text: section.rawValue)
    put("\">\n<h2>")
    put(text: section.title)
    put("</h2>\n")
  }

  mutating func end() {
    endList()
    put("</section>\n")
  }

  mutating func remark(_ words: String) {
    endList()
    put("<p class=\"remark\">")
    put(text: words)
    put("</p>\n")
  }

  mutating func subject(_ words: String) {
    endList()
    put("<h3>")
    put(text: words)
    put("</h3>\n")
  }

  mutating func quote(_ words: String?, they: String?, about source: Source) {
    beginItem()
    if let words {
      put("<blockquote>")
      put(text: words)
      put("</blockquote>\n")
    }
    if let they {
      put("<p class=\"they\"><b>They said</b> ")
      put(text: they)
      put("</p>\n")
    }
    put("<p class=\"about\">")
    put(text: source.day.short(besides: 0))
    put(" · ")
    put(text: source.place)
    put(" · ")
    put(text: source.by)
    if words == nil { put(" · the words above, of the same record") }
    put(cautions: source.cautions)
    put("</p></li>\n")
  }

  mutating func item(_ words: String, about: String, cautions: [String]) {
    beginItem()
    put("<p>")
    put(text: words)
    put("</p>")
    if !about.isEmpty || !cautions.isEmpty {
      put("\n<p class=\"about\">")
      put(text: about)
      put(cautions: cautions)
      put("</p>")
    }
    put("</li>\n")
  }

  mutating func names(_ names: [String]) {
    put("<ul class=\"names\">\n")
    for name in names {
      put("<li>")
      put(text: name)
      put("</li>\n")
    }
    put("</ul>\n")
  }

  private mutating func put(cautions: [String]) {
    for caution in cautions {
      put(" <span class=\"caution\">")
      put(text: caution)
      put("</span>")
    }
  }

  mutating func counts(_ title: String, _ tallies: [Summary.Tally]) {
    guard !tallies.isEmpty else { return }
    endList()
    put("<h3>")
    put(text: title)
    put("</h3>\n<ul class=\"counts\">\n")
    for tally in tallies {
      put("<li>")
      put(text: tally.title)
      put(" <b>")
      put(tally.count)
      put("</b></li>\n")
    }
    put("</ul>\n")
  }

  mutating func paste(_ block: PasteBlock) {
    endList()
    put("<p class=\"remark\">At most 5,000 characters, in the order that forms ask. One click ")
    put("selects all of it.</p>\n<div class=\"block\" tabindex=\"0\" role=\"region\" ")
    put("aria-label=\"Text for a portfolio form\">")
    for (place, part) in block.parts.enumerated() {
      if place > 0 { put("\n") }
      put("<b>")
      put(text: part.title)
      put("</b>\n")
      for line in part.lines {
        put(text: line)
        put("\n")
      }
    }
    put("</div>\n")
  }
}
