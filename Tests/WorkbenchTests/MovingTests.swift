import Practice
import Surface
import TestSupport
import Testing

@testable import Workbench

/// Feedback that was saved for the wrong person.
struct MovingTests {
  var app = AppScript()

  private var hasMoved: Bool {
    app.performer.effects.contains { if case .move = $0 { true } else { false } }
  }

  private mutating func openMove() {
    app.press(.end, .up, .enter, .character("m"))
  }

  @Test mutating func `Enter with nothing typed moves nothing and says so`() {
    openMove()
    app.press(.enter)
    #expect(!hasMoved)
    #expect(app.shows("Nothing is moved yet: type part of a name, or Down chooses."))
    app.press(.down, .enter)
    #expect(hasMoved)
  }

  @Test mutating func `where several fit, Enter asks for another Enter`() {
    app.performer.ward.add(Fixture.trainee("Sam Hall"), id: "sam2")
    app = AppScript(app.performer.ward)
    openMove()
    app.type("sam")
    app.press(.enter)
    #expect(!hasMoved)
    #expect(app.shows("Enter again moves it to Sam Hall."))
    app.press(.enter)
    #expect(hasMoved)
  }

  @Test mutating func `the card of the right person follows, with y still there`() {
    openMove()
    app.type("sam")
    app.press(.enter)
    #expect(app.shows("Moved to Sam O'Neill."))
    #expect(app.shows("To say to Sam O'Neill · ward round"))
    #expect(app.shows("Said to Sam? y yes · Enter later"))
    app.press(.character("y"))
    #expect(app.shows("Noted: said to Sam today."))
  }

  @Test mutating func `what was said to one is asked again for the other`() {
    app.performer.ward.say("tom-1")
    app.press(.end, .up, .enter)
    #expect(app.shows("Said to Tom."))
    app.press(.character("m"))
    app.type("sam")
    app.press(.enter)
    #expect(app.shows("It was said to Tom."))
    #expect(app.shows("Said to Sam? y yes · Enter later"))
  }
}
