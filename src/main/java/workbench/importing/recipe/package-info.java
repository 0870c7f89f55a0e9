/// What was read and corrected of one file, in words that find it again in next year's.
///
/// A {@link workbench.importing.recipe.Recipe} names sheets, columns and rows by what they are
/// called or hold, never by where they stand. {@link workbench.importing.recipe.RecipeLearner}
/// makes one of a file as it was read; {@link workbench.importing.recipe.RecipeFitter} finds in
/// another file what it speaks of, as guidance for its layout, and says what differs; {@link
/// workbench.importing.recipe.RecipeJson} is its text, which can do nothing but describe. May
/// import `model`, `catalogue`, `sheet` and `layout`.
@NullMarked
package workbench.importing.recipe;

import org.jspecify.annotations.NullMarked;
