package workbench.ui.indicators;

import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.MasterDetailPane;
import org.kordamp.ikonli.feather.Feather;

import workbench.catalogue.Texts;
import workbench.publish.Reports;
import workbench.ui.kit.FailurePane;
import workbench.ui.kit.Icons;
import workbench.ui.kit.Layouts;
import workbench.ui.kit.Live;
import workbench.ui.kit.ScreenId;
import workbench.ui.kit.Steps;
import workbench.ui.kit.Workplace;

import java.util.List;
import java.util.Optional;

/// The screen as it is seen: filters on top, the table, and at its right the details.
///
/// Where letters are large or the window is small the two do not fit side by side: then the details
/// take the table's place until they are closed.
final class IndicatorsView extends StackPane {
    private static final String DIVIDER = "indicators.divider";
    private static final double DIVIDER_AT_FIRST = 0.6;

    /// The room in em below which table and details take turns.
    private static final double SIDE_BY_SIDE = 60;

    private static final double USUAL_TEXT = 14;

    /// Of the details: they stand in the table's place.
    private static final PseudoClass IN_PLACE = PseudoClass.getPseudoClass("in-place");

    private final IndicatorsViewModel model;
    private final Workplace workplace;
    private final Texts texts;
    private final FilterBar filters;
    private final IndicatorTable table;
    private final MasterDetailPane both = new MasterDetailPane(Side.RIGHT);
    private final StackPane whole = new StackPane();
    private final Button showDetails;

    /// What can be done with the screen: beside its title or, where room lacks, beside the filters.
    private final HBox tools;

    private final Pane toolsBesideTitle;
    private final Node head;
    private final BorderPane screen;

    /// Whether the table shows what is read.
    private boolean filled;

    /// Made last, as there is most in them.
    private Optional<DetailsPane> details = Optional.empty();

    private boolean narrow;
    private boolean detailsInPlace;

    /// @param export writes a report
    IndicatorsView(IndicatorsViewModel model, Workplace workplace, ReportExport export) {
        this.model = model;
        this.workplace = workplace;
        this.texts = workplace.texts();
        RowWords words = new RowWords(workplace.language());
        filters = new FilterBar(model, workplace, this::enterTable);
        table =
                new IndicatorTable(
                        model,
                        texts,
                        words,
                        this::letters,
                        this::openDetails,
                        this::showCell,
                        new Steps(workplace.jobs()));
        both.setAnimated(false);
        both.setFocusTraversable(false);
        both.setDividerPosition(divider());
        showDetails =
                Layouts.button(
                        texts.text("ui.indicators.details.open"),
                        Feather.SIDEBAR,
                        this::openDetails);
        showDetails.setId("details-open");
        tools = new HBox(showDetails, reports(export));
        tools.getStyleClass().add("filter-row");
        BorderPane body = new BorderPane(whole);
        // The filters' chips flow, and would ask for the height that they need in the narrowest
        // window: all of the frame would be higher than this one.
        body.setMinHeight(0);
        screen =
                Layouts.screen(
                        texts.text("ui.indicators.title"),
                        texts.text("ui.indicators.line"),
                        body,
                        tools);
        head = screen.getTop();
        toolsBesideTitle = (Pane) tools.getParent();
        getChildren().add(screen);
        getStyleClass().add("indicators-screen");
        Live live = Live.of(this);
        live.onSeen(() -> model.inSight(true));
        live.onGone(() -> model.inSight(false));
        live.on(workplace.settings().textSize(), _ -> fit());
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
        place();
        live.on(model.loading(), _ -> say());
        live.on(model.board(), _ -> say());
        new Steps(workplace.jobs())
                .onceDrawn(
                        this,
                        List.of(
                                table::showColumns,
                                () -> {
                                    table.listen(live);
                                    filled = true;
                                    say();
                                },
                                () -> body.setTop(filters),
                                () -> filters.listen(live),
                                () -> details = Optional.of(details(words)),
                                () -> listen(live),
                                () -> details.ifPresent(made -> made.listen(live))));
    }

    /// The keyboard goes to where one types what to find.
    void find() {
        filters.find();
    }

    private void enterTable() {
        table.requestFocus();
        table.showSelected();
    }

    private void listen(Live live) {
        // Before the form itself hears of it: what is out of sight cannot take the keyboard.
        live.on(model.forms().correction().open(), this::uncover);
        live.on(model.detailsOpen(), _ -> place());
        live.on(both.dividerPositionProperty(), this::keepDivider);
    }

    private DetailsPane details(RowWords words) {
        return new DetailsPane(model, workplace, words, this::letters, this::closeDetails);
    }

    private MenuButton reports(ReportExport export) {
        MenuButton menu =
                new MenuButton(texts.text("ui.indicators.report"), Icons.of(Feather.FILE_TEXT));
        menu.setId("report");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (Reports.Format format : Reports.Format.values()) {
            MenuItem item = new MenuItem(texts.text("ui.indicators.report." + format));
            item.setId("report-" + format);
            item.setOnAction(_ -> export.ask(format));
            menu.getItems().add(item);
        }
        return menu;
    }

    /// The size of letters in pixels.
    private double letters() {
        return USUAL_TEXT * workplace.settings().textSize().get();
    }

    private double divider() {
        return workplace
                .settings()
                .number(DIVIDER)
                .filter(IndicatorsView::leavesRoom)
                .orElse(DIVIDER_AT_FIRST);
    }

    /// Whether both sides can be seen: while the letters grow or shrink the divider may be anywhere
    /// for a moment.
    private static boolean leavesRoom(double at) {
        return at >= 0.2 && at <= 0.85;
    }

    private void keepDivider(Number at) {
        if (!narrow && both.isShowDetailNode() && leavesRoom(at.doubleValue())) {
            workplace.settings().remember(DIVIDER, at.toString());
        }
    }

    private void fit() {
        boolean lacks = getWidth() > 0 && getWidth() / letters() < SIDE_BY_SIDE;
        boolean before = narrow;
        if (lacks != narrow) {
            narrow = lacks;
            detailsInPlace = false;
            filters.narrow(lacks);
        }
        place();
        table.fit();
        if (lacks != before) {
            table.showSelected();
        }
        details.ifPresent(DetailsPane::fit);
    }

    /// Puts table and details where they belong.
    private void place() {
        boolean open = narrow ? detailsInPlace : model.detailsOpen().get();
        showDetails.setVisible(!open);
        showDetails.setManaged(!open);
        // What narrows the table takes no room from what stands in its place.
        filters.setVisible(!narrow || !open);
        filters.setManaged(!narrow || !open);
        // A row more of the table is worth more than the title, which the list at the left tells
        // too.
        join(narrow && !open && Layouts.isLow(this, letters()));
        details.ifPresent(made -> made.pseudoClassStateChanged(IN_PLACE, narrow));
        Node wanted =
                !narrow
                        ? both
                        : details.filter(_ -> open).<Node>map(made -> made).orElse(table.node());
        if (narrow) {
            both.setMasterNode(new Region());
            both.setDetailNode(new Region());
        } else if (both.getMasterNode() != table.node()) {
            whole.getChildren().clear();
            both.setMasterNode(table.node());
        }
        details.filter(made -> !narrow && both.getDetailNode() != made)
                .ifPresent(
                        made -> {
                            both.setDetailNode(made);
                            both.setDividerPosition(divider());
                        });
        both.setShowDetailNode(open && details.isPresent());
        if (whole.getChildren().isEmpty() || whole.getChildren().getFirst() != wanted) {
            whole.getChildren().setAll(wanted);
        }
    }

    /// Puts title and filters on one row, the title giving way, or each on its own.
    private void join(boolean lacks) {
        if (lacks && screen.getTop() != null) {
            screen.setTop(null);
            filters.takeIn(tools);
        } else if (!lacks && screen.getTop() == null) {
            toolsBesideTitle.getChildren().add(tools);
            filters.haveRoom();
            screen.setTop(head);
        }
    }

    private void openDetails() {
        if (narrow) {
            detailsInPlace = true;
            place();
        } else {
            model.detailsOpen().set(true);
        }
        details.ifPresent(DetailsPane::requestYears);
    }

    /// The details are there for a form that opens in them.
    private void uncover(boolean form) {
        if (form && narrow && !detailsInPlace) {
            detailsInPlace = true;
            place();
        } else if (form) {
            model.detailsOpen().set(true);
        }
    }

    private void closeDetails() {
        if (narrow) {
            detailsInPlace = false;
            place();
        } else {
            model.detailsOpen().set(false);
        }
        table.requestFocus();
    }

    private void showCell() {
        model.figure().ifPresent(workplace.navigator()::showCell);
    }

    /// What stands where there are no rows: that they are being read, that something failed, that
    /// there are none yet, or that none fits.
    private void say() {
        boolean empty = model.board().get().indicators().isEmpty();
        Optional<Node> instead =
                switch (model.loading().get()) {
                    case IndicatorsViewModel.Loading.Failed(var failure) ->
                            Optional.of(new VBox(new FailurePane(failure, texts)));
                    case IndicatorsViewModel.Loading.Done _ when empty -> Optional.of(first());
                    case IndicatorsViewModel.Loading.Done _ -> Optional.empty();
                    case IndicatorsViewModel.Loading.UnderWay _,
                            IndicatorsViewModel.Loading.Nothing _ ->
                            Optional.empty();
                };
        table.placeholder(
                filled && model.loading().get() instanceof IndicatorsViewModel.Loading.Done
                        ? none()
                        : new Skeleton(this::letters));
        // Put in anew, all of the screen would be styled anew.
        getChildren().removeIf(other -> other != screen);
        screen.setVisible(instead.isEmpty());
        instead.ifPresent(getChildren()::add);
    }

    private Node first() {
        return Layouts.empty(
                texts.text("ui.indicators.empty"),
                texts.text("ui.indicators.empty.line"),
                Layouts.primary(
                        texts.text("ui.indicators.empty.import"),
                        Feather.DOWNLOAD,
                        () -> workplace.navigator().go(ScreenId.IMPORT)));
    }

    private Node none() {
        return Layouts.empty(
                texts.text("ui.indicators.none-fits"),
                texts.text("ui.indicators.none-fits.line"),
                Layouts.button(
                        texts.text("ui.indicators.filter.clear"),
                        Feather.X,
                        () -> model.filter().set(Filter.ALL)));
    }
}
