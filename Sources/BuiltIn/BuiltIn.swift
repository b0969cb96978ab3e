/// The packed library, as it was at build time.
enum BuiltInPending {}
