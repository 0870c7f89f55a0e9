package workbench.store;

import workbench.model.Observation;
import workbench.model.Series;

/// Is shown figures one by one, so that a million need not be held at once.
@FunctionalInterface
public interface ObservationVisitor {
    void visit(Series series, Observation observation);
}
