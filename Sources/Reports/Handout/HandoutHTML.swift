/// A handout as one page of HTML: no script, no network, and it prints on A4.
enum HandoutHTML {
  static func render(_ handout: Handout) -> String {
    var writer = HandoutHTMLWriter()
    writer.write(handout)
    return writer.page.text
  }
}

/// Writes the blocks of a handout, closing what has to be closed.
private struct HandoutHTMLWriter {
  /// What is open and has to be closed before something else comes.
  private enum Open {
    case list, numbers, rows
  }

  var page = HTMLPage(records: 1)
  private var open: Open?

  mutating func write(_ handout: Handout) {
    page.put("<!doctype html>\n<!-- A handout by OnTheRun -->\n<html lang=\"en-GB\">\n<head>\n")
    page.put("<meta charset=\"utf-8\">\n")
    page.put("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
    page.put(text: handout.title)
    page.put("</title>\n<style>\n")
    page.put(HTMLPage.handoutStyle)
    page.put("</style>\n</head>\n<body>\n<header>\n<p class=\"kicker\">")
    page.put(text: handout.kind)
    page.put("</p>\n<h1>")
    page.put(text: handout.title)
    page.put("</h1>\n<p class=\"facts\">")
    page.put(text: handout.facts.joined(separator: " · "))
    page.put("</p>\n</header>\n<main>\n")
    for block in handout.blocks { write(block) }
    close()
    page.put("</main>\n<footer><p>")
    page.put(text: handout.note)
    page.put("</p></footer>\n</body>\n</html>\n")
  }

  private mutating func close() {
    switch open {
    case .list: page.put("</ul>\n")
    case .numbers: page.put("</ol>\n")
    case .rows: page.put("</dl>\n")
    case nil: break
    }
    open = nil
  }

  private mutating func begin(_ wanted: Open) {
    if open == wanted { return }
    close()
    switch wanted {
    case .list: page.put("<ul>\n")
    case .numbers: page.put("<ol>\n")
    case .rows: page.put("<dl>\n")
    }
    open = wanted
  }

  private mutating func put(_ start: StaticString, _ words: String, _ end: StaticString) {
    page.put(start)
    page.put(text: words)
    page.put(end)
  }

  private mutating func write(_ block: Handout.Block) {
    switch block {
    case .heading(let words):
      close()
      put("<h2>", words, "</h2>\n")
    case .part(let time, let title):
      close()
      put("<h2 class=\"part\"><span>", time, "</span> ")
      put("", title, "</h2>\n")
    case .prose(let words):
      close()
      put("<p>", words, "</p>\n")
    case .row(let label, let words):
      begin(.rows)
      if !label.isEmpty { put("<dt>", label, "</dt>\n") }
      put("<dd>", words, "</dd>\n")
    case .item(let words):
      begin(.list)
      put("<li>", words, "</li>\n")
    case .tick(let words):
      begin(.list)
      put("<li class=\"tick\">", words, "</li>\n")
    case .numbered(_, let words):
      begin(.numbers)
      put("<li>", words, "</li>\n")
    case .blank(let label):
      close()
      put("<div class=\"blank\"><b>", label, "</b><i></i><i></i></div>\n")
    }
  }
}
