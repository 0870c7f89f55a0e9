package workbench.testing;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a long test class that may run while another class does.
///
/// The window's tests wait for their screen half of the time and keep one processor busy at most;
/// classes that bear this mark use the other, one after another. Not for a class that opens a
/// window, changes what belongs to the whole virtual machine (the default locale, a system
/// property), or measures time or memory.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("beside the window")
public @interface BesideTheWindow {}
