package workbench.edit;

import workbench.model.Indicator;
import workbench.model.Message;
import workbench.model.WorkbenchException;
import workbench.store.Dossier;

import java.util.List;

/// Adds indicators or changes them, by code, or by exact name where the code is empty.
public final class SetIndicators {
    private final Dossier dossier;

    public SetIndicators(Dossier dossier) {
        this.dossier = dossier;
    }

    public void set(List<Indicator> indicators) throws WorkbenchException {
        dossier.write(
                Message.of("edit.indicators", indicators.size()),
                writer -> {
                    for (Indicator indicator : indicators) {
                        writer.putIndicator(indicator);
                    }
                    return indicators.size();
                });
    }
}
