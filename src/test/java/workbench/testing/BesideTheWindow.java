package workbench.testing;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/// Marks a long test class that may run while others do.
///
/// The window's tests wait for their screen half of the time and keep one processor busy at most;
/// classes that bear this mark use what is left, two at a time. Not for a class that opens a
/// window, changes what belongs to the whole virtual machine (the default locale, a system
/// property), or measures time or memory.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = BesideTheWindow.OneAfterAnother.class)
public @interface BesideTheWindow {
    /// A lock of the class's own: with it the methods of one class stay in one lane.
    final class OneAfterAnother implements ResourceLocksProvider {
        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(testClass.getName()));
        }
    }
}
