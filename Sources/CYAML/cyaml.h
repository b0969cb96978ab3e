// Debian's libyaml, linked into the program; see Library in Package.swift.
#include <yaml.h>
