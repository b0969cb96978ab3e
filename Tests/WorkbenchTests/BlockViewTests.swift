import Practice
import Surface
import Synchronization
import TestSupport
import Testing

@testable import Workbench

/// Long texts: only what is in sight is made, and the cursor reaches everything.
struct BlockViewTests {
  private final class Count: Sendable {
    let made = Mutex(0)
    func add() { made.withLock { $0 += 1 } }
    var value: Int { made.withLock { $0 } }
  }

  private func blocks(_ count: Int, counting made: Count? = nil, rows: Int = 2) -> [Block] {
    (0..<count).map { index in
      Block(.record(RecordID("r\(index)"))) { _ in
        made?.add()
        return (0..<rows).map { Line("block \(index) row \($0)") }
      }
    }
  }

  private func texts(_ pane: Pane) -> [String] {
    pane.lines.map { $0.spans.map(\.text.text).joined() }
  }

  @Test func `a key and a frame in five thousand blocks make only what is in sight`() {
    let made = Count()
    let view = BlockView(blocks(5_000, counting: made), width: 78, height: 21)
    let place = view.moved(BlockView.Place(block: 2_500), by: 1)
    _ = view.pane(at: place)
    #expect(made.value < 40)
  }

  @Test func `a timeline of five thousand rows makes only what can be seen`() {
    var made = 0
    let pane = Pane(rows: 5_000, selected: 2_500, height: 24) { index in
      made += 1
      return Line("\(index)")
    }
    #expect(made == 49)
    #expect(pane.count == 5_000)
    #expect(pane.rows(height: 20, plain: false).first?.index == 2_483)
  }

  @Test func `the selected block is marked and in sight, with a line of what comes next`() {
    let view = BlockView(blocks(10), width: 40, height: 6)
    let pane = view.pane(at: BlockView.Place(block: 5))
    #expect(
      texts(pane) == [
        "  block 4 row 0", "  block 4 row 1", "> block 5 row 0", "  block 5 row 1",
        "  block 6 row 0", "  block 6 row 1",
      ])
    #expect(pane.cursor?.line == 2)
  }

  @Test func `a block taller than the window is gone through line by line`() {
    let view = BlockView(blocks(1, rows: 9) + blocks(1), width: 40, height: 4)
    var place = BlockView.Place()
    var seen: [String] = []
    for _ in 0..<6 {
      seen.append(texts(view.pane(at: place))[3])
      place = view.moved(place, by: 1)
    }
    #expect(seen.prefix(6).map { String($0.suffix(1)) } == ["3", "4", "5", "6", "7", "8"])
    #expect(place.block == 1)
    #expect(view.moved(place, by: -1) == BlockView.Place(block: 0, line: 5))
  }

  @Test func `the cursor passes headings over, and ends at the ends`() {
    let view = BlockView([.heading("Title")] + blocks(2), width: 40, height: 10)
    #expect(view.settled(BlockView.Place()).block == 1)
    #expect(view.moved(BlockView.Place(block: 1), by: -1).block == 1)
    #expect(view.moved(BlockView.Place(block: 2), by: 1).block == 2)
    #expect(texts(view.pane(at: BlockView.Place(block: 1)))[0] == "Title")
  }

  @Test func `the last row says which way there is more, and is not there for what fits`() {
    func last(_ view: BlockView, at place: BlockView.Place) -> String {
      let texts = texts(view.pane(at: place))
      #expect(texts.count <= view.height)
      return texts.last ?? ""
    }
    let view = BlockView(blocks(10), width: 40, height: 7, sign: .arrows)
    #expect(last(view, at: BlockView.Place()) == "  ↓ more")
    #expect(last(view, at: BlockView.Place(block: 5)) == "  ↑ more  ↓ more")
    #expect(last(view, at: view.last) == "  ↑ more")
    #expect(texts(view.pane(at: view.last)).dropLast().last == "  block 9 row 1")
    let plain = BlockView(blocks(10), width: 40, height: 7, sign: .words)
    #expect(last(plain, at: BlockView.Place(block: 5)) == "  more above, more below")
    let whole = BlockView(blocks(3), width: 40, height: 6, sign: .arrows)
    #expect(texts(whole.pane(at: BlockView.Place())).count == 6)
    #expect(last(whole, at: BlockView.Place()) == "  block 2 row 1")
    let tall = BlockView(blocks(1, rows: 9), width: 40, height: 4, sign: .arrows)
    #expect(last(tall, at: BlockView.Place()) == "  ↓ more")
    #expect(last(tall, at: BlockView.Place(block: 0, line: 6)) == "  ↑ more")
  }

  @Test func `a page goes by what was in sight, and End to the last`() {
    let view = BlockView(blocks(30), width: 40, height: 10)
    #expect(view.paged(BlockView.Place(), by: 1).block == 4)
    #expect(view.last.block == 29)
    #expect(view.paged(view.last, by: -1).block == 25)
  }

  @Test func `nothing is nothing`() {
    let view = BlockView([], width: 40, height: 10)
    #expect(view.pane(at: BlockView.Place()).lines.isEmpty)
    #expect(view.moved(BlockView.Place(), by: 1) == BlockView.Place())
    #expect(view.target(at: BlockView.Place()) == nil)
  }
}
