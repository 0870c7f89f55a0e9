/// The command line: one command a file, for batch work and for checking the program from outside.
///
/// Machine output goes to standard output and nothing else does. A command parses, calls a service
/// and prints; it decides nothing. May import every package above the screens. Read {@link
/// workbench.cli.CommandLineProgram} first.
@NullMarked
package workbench.cli;

import org.jspecify.annotations.NullMarked;
