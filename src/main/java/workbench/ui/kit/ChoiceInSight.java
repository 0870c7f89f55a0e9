package workbench.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;

/// Opens a long choice at the entry that is chosen; by itself it opens at the first.
public final class ChoiceInSight {
    /// As many entries stay in sight above it.
    private static final int ABOVE = 2;

    private ChoiceInSight() {}

    /// From now on.
    public static void of(ComboBox<?> box) {
        box.showingProperty()
                .subscribe(
                        showing -> {
                            if (showing
                                    && box.getSkin() instanceof ComboBoxListViewSkin<?> skin
                                    && skin.getPopupContent() instanceof ListView<?> list) {
                                int chosen = box.getSelectionModel().getSelectedIndex();
                                list.scrollTo(Math.max(0, chosen - ABOVE));
                            }
                        });
    }
}
